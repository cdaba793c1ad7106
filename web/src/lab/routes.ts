import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { requireUser } from "../accounts/routes";
import { rootRoute } from "../app/rootRoute";

const labRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lab",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./LabPage"), "LabPage"),
});

const videoRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lab/videos/$id",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./VideoPage"), "VideoPage"),
});

const annotateRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lab/videos/$id/annotate",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./annotate/AnnotatePage"), "AnnotatePage"),
});

export const labRoutes = [labRoute, videoRoute, annotateRoute] as const;
