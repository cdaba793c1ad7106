import {
  createRoute,
  lazyRouteComponent,
  stripSearchParams,
  type SearchSchemaInput,
} from "@tanstack/react-router";
import { requireUser } from "../accounts/routes";
import { rootRoute } from "../app/rootRoute";
import { parsePageNumber } from "../ui/pages";

interface PageSearch {
  page: number;
}

function parsePage(raw: Partial<PageSearch> & SearchSchemaInput): PageSearch {
  return { page: parsePageNumber(raw.page) };
}

const first: PageSearch = { page: 1 };

const listsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lists",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./ListsPage"), "ListsPage"),
});

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lists/$id",
  validateSearch: parsePage,
  search: { middlewares: [stripSearchParams(first)] },
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./ListPage"), "ListPage"),
});

const sharedListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lists/shared/$link",
  validateSearch: parsePage,
  search: { middlewares: [stripSearchParams(first)] },
  component: lazyRouteComponent(() => import("./SharedListPage"), "SharedListPage"),
});

export const listRoutes = [listsRoute, listRoute, sharedListRoute] as const;
