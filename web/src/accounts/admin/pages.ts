// One chunk, that only administrators fetch.
export { AdminLayout } from "./AdminLayout";
export { AuditPage } from "./AuditPage";
export { UsersPage } from "./UsersPage";
