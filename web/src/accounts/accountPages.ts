// One chunk: whoever opens one of these pages looks at the others too.
export { AccountLayout } from "./AccountLayout";
export { PrivacyPage } from "./privacy/PrivacyPage";
export { ProfilePage } from "./profile/ProfilePage";
export { SessionsPage } from "./sessions/SessionsPage";
export { TokensPage } from "./tokens/TokensPage";
export { MoodHistoryPage } from "./moods/MoodHistoryPage";
export { NotificationsPage } from "./notifications/NotificationsPage";
