import { createRoute, lazyRouteComponent, type SearchSchemaInput } from "@tanstack/react-router";
import { requireUser } from "../accounts/routes";
import { rootRoute } from "../app/rootRoute";
import { parseMonth } from "./month";

interface DiarySearch {
  month: string;
}

const diaryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/diary",
  validateSearch: (raw: Partial<DiarySearch> & SearchSchemaInput): DiarySearch => ({
    month: parseMonth(raw.month),
  }),
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./DiaryPage"), "DiaryPage"),
});

export const diaryRoutes = [diaryRoute] as const;
