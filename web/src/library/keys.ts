import { personal } from "../api/personal";

/** Where the answers about one person's titles lie in the cache. */
export const markKey = [...personal, "mark"] as const;
export const libraryKey = [...personal, "library"] as const;
export const rowsKey = [...personal, "rows"] as const;
