import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { requireUser } from "../accounts/routes";
import { rootRoute } from "../app/rootRoute";

const transferRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/library/transfer",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./pages"), "TransferPage"),
});

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/library/transfer/$id",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./pages"), "ImportPage"),
});

export const transferRoutes = [transferRoute, importRoute] as const;
