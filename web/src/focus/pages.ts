export { FocusPage } from "./FocusPage";
export { SessionPage } from "./SessionPage";
