import type { QueryClient } from "@tanstack/react-query";
import {
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  stripSearchParams,
  type RouterHistory,
  type SearchSchemaInput,
} from "@tanstack/react-router";
import { accountRoutes, requireUser } from "../accounts/routes";
import { currentViewer } from "../accounts/session/useViewer";
import { browseDefaults, parseBrowseSearch, type BrowseSearch } from "../catalog/browseSearch";
import { parseTitleId } from "../catalog/titleId";
import { facetsQuery, titleQuery, titlesQuery } from "../catalog/queries";
import { HomePage } from "../moods/HomePage";
import { parseMoodChoice, type MoodChoice } from "../moods/moods";
import { moodRowQuery } from "../moods/queries";
import { rememberedMood, rememberMood } from "../moods/rememberedMood";
import {
  librarySearchDefaults,
  parseLibrarySearch,
  type LibrarySearch,
} from "../library/librarySearch";
import { similarQuery } from "../recommendations/queries";
import { parseSearchParams, type SearchParams } from "../search/searchParams";
import { labRoutes } from "../lab/routes";
import { transferRoutes } from "../transfer/routes";
import { diaryRoutes } from "../diary/routes";
import { listRoutes } from "../lists/routes";
import { pickRoutes } from "../pick/routes";
import { statisticsRoutes } from "../statistics/routes";
import { PageError } from "./PageError";
import { parsePlainSearch, writePlainSearch } from "./plainSearch";
import { rootRoute, type RouterContext } from "./rootRoute";

type Input<T> = Partial<T> & SearchSchemaInput;

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  validateSearch: (raw: Input<MoodChoice>): Partial<MoodChoice> => parseMoodChoice({ ...raw }),
  beforeLoad: ({ search: { mood, mode }, location }) => {
    if (mood && mode) {
      rememberMood({ mood, mode });
      return;
    }
    const remembered = rememberedMood();
    if (remembered)
      throw redirect({ to: "/", search: remembered, hash: location.hash, replace: true });
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: { mood, mode } }) => {
    if (!mood || !mode) return;
    const viewer = currentViewer();
    if (viewer === "unknown") return;
    queryClient.query(moodRowQuery({ mood, mode }, "movie", viewer)).catch(leaveToThePage);
    queryClient.query(moodRowQuery({ mood, mode }, "book", viewer)).catch(leaveToThePage);
  },
  component: HomePage,
});

const browseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/browse",
  validateSearch: (raw: Input<BrowseSearch>): BrowseSearch => parseBrowseSearch({ ...raw }),
  search: { middlewares: [stripSearchParams(browseDefaults)] },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    queryClient.query(facetsQuery(deps.type)).catch(leaveToThePage);
    queryClient.query(titlesQuery(deps)).catch(leaveToThePage);
  },
  component: lazyRouteComponent(() => import("../catalog/BrowsePage"), "BrowsePage"),
});

const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/search",
  validateSearch: (raw: Input<SearchParams>): SearchParams => parseSearchParams({ ...raw }),
  search: { middlewares: [stripSearchParams({ q: "", type: "all" })] },
  component: lazyRouteComponent(() => import("../search/SearchPage"), "SearchPage"),
});

const libraryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/library",
  validateSearch: (raw: Input<LibrarySearch>): LibrarySearch => parseLibrarySearch({ ...raw }),
  search: { middlewares: [stripSearchParams(librarySearchDefaults)] },
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("../library/LibraryPage"), "LibraryPage"),
});

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/welcome",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("../onboarding/WelcomePage"), "WelcomePage"),
});

const focusRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/focus",
  component: lazyRouteComponent(() => import("../focus/pages"), "FocusPage"),
});

const focusSessionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/focus/$id",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("../focus/pages"), "SessionPage"),
});

const movieRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/movies/$id",
  loader: ({ context, params }) => prefetchTitle(context, "movie", params.id),
  component: lazyRouteComponent(() => import("../catalog/titlePages"), "MoviePage"),
});

const bookRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/books/$id",
  loader: ({ context, params }) => prefetchTitle(context, "book", params.id),
  component: lazyRouteComponent(() => import("../catalog/titlePages"), "BookPage"),
});

/** The page asks again and shows what went wrong; a request made ahead of it need not. */
function leaveToThePage(): void {
  return;
}

function prefetchTitle({ queryClient }: RouterContext, type: "movie" | "book", text: string): void {
  const id = parseTitleId(text);
  if (id === undefined) return;
  queryClient.query(titleQuery(type, id)).catch(leaveToThePage);
  queryClient.query(similarQuery(type, id, type)).catch(leaveToThePage);
}

const routeTree = rootRoute.addChildren([
  homeRoute,
  browseRoute,
  searchRoute,
  libraryRoute,
  welcomeRoute,
  focusRoute,
  focusSessionRoute,
  movieRoute,
  bookRoute,
  ...labRoutes,
  ...transferRoutes,
  ...diaryRoutes,
  ...listRoutes,
  ...statisticsRoutes,
  ...pickRoutes,
  ...accountRoutes,
]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    ...(history && { history }),
    context: { queryClient },
    parseSearch: parsePlainSearch,
    stringifySearch: writePlainSearch,
    defaultErrorComponent: PageError,
    defaultPreload: "intent",
    // The query cache decides what is fresh; the router asks it every time.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
