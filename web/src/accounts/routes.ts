import {
  createRoute,
  lazyRouteComponent,
  redirect,
  stripSearchParams,
  type ParsedLocation,
  type SearchSchemaInput,
} from "@tanstack/react-router";
import { rootRoute } from "../app/rootRoute";
import { auditDefaults, parseAuditSearch, type AuditSearch } from "./admin/auditSearch";
import { parseUsersSearch, usersDefaults, type UsersSearch } from "./admin/usersSearch";
import { settled } from "./session/session";
import { parseNextPath } from "./session/nextPath";

interface NextSearch {
  next?: string | undefined;
}

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/login",
  validateSearch: parseNext,
  component: lazyRouteComponent(() => import("./signin/pages"), "SignInPage"),
});

const signUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/signup",
  validateSearch: parseNext,
  component: lazyRouteComponent(() => import("./signin/pages"), "SignUpPage"),
});

const forgotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/forgot",
  component: lazyRouteComponent(() => import("./signin/pages"), "ForgotPasswordPage"),
});

const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/account/reset",
  component: lazyRouteComponent(() => import("./signin/pages"), "ResetPasswordPage"),
});

const verifyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/account/verify",
  component: lazyRouteComponent(() => import("./signin/pages"), "VerifyAddressPage"),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/account",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./accountPages"), "AccountLayout"),
});

const profileRoute = createRoute({
  getParentRoute: () => accountRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./accountPages"), "ProfilePage"),
});

const sessionsRoute = createRoute({
  getParentRoute: () => accountRoute,
  path: "/sessions",
  component: lazyRouteComponent(() => import("./accountPages"), "SessionsPage"),
});

const tokensRoute = createRoute({
  getParentRoute: () => accountRoute,
  path: "/tokens",
  component: lazyRouteComponent(() => import("./accountPages"), "TokensPage"),
});

const moodsRoute = createRoute({
  getParentRoute: () => accountRoute,
  path: "/moods",
  component: lazyRouteComponent(() => import("./accountPages"), "MoodHistoryPage"),
});

const privacyRoute = createRoute({
  getParentRoute: () => accountRoute,
  path: "/privacy",
  component: lazyRouteComponent(() => import("./accountPages"), "PrivacyPage"),
});

const notificationsRoute = createRoute({
  getParentRoute: () => accountRoute,
  path: "/notifications",
  component: lazyRouteComponent(() => import("./accountPages"), "NotificationsPage"),
});

const unsubscribeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/unsubscribe",
  component: lazyRouteComponent(() => import("./notifications/UnsubscribePage"), "UnsubscribePage"),
});

const adminRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/admin",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./admin/pages"), "AdminLayout"),
});

const adminIndexRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/admin/users", replace: true });
  },
});

const usersRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/users",
  validateSearch: (raw: Partial<UsersSearch> & SearchSchemaInput): UsersSearch =>
    parseUsersSearch({ ...raw }),
  search: { middlewares: [stripSearchParams(usersDefaults)] },
  component: lazyRouteComponent(() => import("./admin/pages"), "UsersPage"),
});

const auditRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/audit",
  validateSearch: (raw: Partial<AuditSearch> & SearchSchemaInput): AuditSearch =>
    parseAuditSearch({ ...raw }),
  search: { middlewares: [stripSearchParams(auditDefaults)] },
  component: lazyRouteComponent(() => import("./admin/pages"), "AuditPage"),
});

const experimentsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/experiments",
  component: lazyRouteComponent(() => import("./admin/pages"), "ExperimentsPage"),
});

const modelsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/models",
  component: lazyRouteComponent(() => import("./admin/pages"), "ModelsPage"),
});

const sourcesRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/sources",
  component: lazyRouteComponent(() => import("./admin/pages"), "SourcesPage"),
});

const keysRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/keys",
  component: lazyRouteComponent(() => import("./admin/pages"), "KeysPage"),
});

/** Named even where it is none: what the address says would stand otherwise. */
function parseNext(raw: NextSearch & SearchSchemaInput): NextSearch {
  return { next: parseNextPath(raw.next) };
}

/** Guests sign in first, and come back to where they wanted to go. */
export async function requireUser({ location }: { location: ParsedLocation }): Promise<void> {
  const session = await settled();
  if (session.state !== "user") {
    throw redirect({ to: "/login", search: { next: location.href }, replace: true });
  }
}

export const accountRoutes = [
  signInRoute,
  signUpRoute,
  forgotRoute,
  resetRoute,
  verifyRoute,
  unsubscribeRoute,
  accountRoute.addChildren([
    profileRoute,
    sessionsRoute,
    tokensRoute,
    moodsRoute,
    notificationsRoute,
    privacyRoute,
  ]),
  adminRoute.addChildren([
    adminIndexRoute,
    usersRoute,
    auditRoute,
    experimentsRoute,
    modelsRoute,
    sourcesRoute,
    keysRoute,
  ]),
] as const;
