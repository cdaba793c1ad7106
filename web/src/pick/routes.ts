import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { requireUser } from "../accounts/routes";
import { rootRoute } from "../app/rootRoute";

const tonightRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tonight",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./TonightPage"), "TonightPage"),
});

const pickRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tonight/$id",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./PickPage"), "PickPage"),
});

export const pickRoutes = [tonightRoute, pickRoute] as const;
