// One chunk, that only administrators fetch.
export { AdminLayout } from "./AdminLayout";
export { AuditPage } from "./AuditPage";
export { ExperimentsPage } from "./experiments/ExperimentsPage";
export { KeysPage } from "./KeysPage";
export { ModelsPage } from "./models/ModelsPage";
export { SourcesPage } from "./sources/SourcesPage";
export { UsersPage } from "./UsersPage";
