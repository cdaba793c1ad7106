// One chunk: whoever brings a file looks at what became of it.
export { ImportPage } from "./ImportPage";
export { TransferPage } from "./TransferPage";
