import { createRoute, lazyRouteComponent, type SearchSchemaInput } from "@tanstack/react-router";
import { requireUser } from "../accounts/routes";
import { rootRoute } from "../app/rootRoute";
import { parseYear } from "./year";

interface StatisticsSearch {
  /** Missing: always. */
  year?: number | undefined;
}

const statisticsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/statistics",
  validateSearch: (raw: StatisticsSearch & SearchSchemaInput): StatisticsSearch => ({
    year: parseYear(raw.year),
  }),
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./StatisticsPage"), "StatisticsPage"),
});

export const statisticsRoutes = [statisticsRoute] as const;
