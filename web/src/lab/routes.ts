import { createRoute, lazyRouteComponent, type SearchSchemaInput } from "@tanstack/react-router";
import { requireUser } from "../accounts/routes";
import { rootRoute } from "../app/rootRoute";
import { parseTitleId } from "../catalog/titleId";

const labRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lab",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./LabPage"), "LabPage"),
});

const videoRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lab/videos/$id",
  validateSearch: parseStudySearch,
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./VideoPage"), "VideoPage"),
});

const annotateRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lab/videos/$id/annotate",
  validateSearch: parseStudySearch,
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./annotate/AnnotatePage"), "AnnotatePage"),
});

const studiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lab/studies",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./studies/StudiesPage"), "StudiesPage"),
});

const studyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lab/studies/$id",
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./studies/StudyPage"), "StudyPage"),
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/lab/studies/$id/compare",
  validateSearch: (raw: Partial<CompareSearch> & SearchSchemaInput): CompareSearch => ({
    video: wholeNumber(raw.video),
    first: wholeNumber(raw.first),
    second: wholeNumber(raw.second),
  }),
  beforeLoad: requireUser,
  component: lazyRouteComponent(() => import("./studies/ComparePage"), "ComparePage"),
});

export const labRoutes = [
  labRoute,
  videoRoute,
  annotateRoute,
  studiesRoute,
  studyRoute,
  compareRoute,
] as const;

interface StudySearch {
  /** The study in which a video is watched or labelled. */
  study?: number | undefined;
}

/** Which video and sessions are compared. */
interface CompareSearch {
  video?: number | undefined;
  first?: number | undefined;
  second?: number | undefined;
}

function parseStudySearch(raw: StudySearch & SearchSchemaInput): StudySearch {
  return { study: wholeNumber(raw.study) };
}

function wholeNumber(raw: unknown): number | undefined {
  return parseTitleId(String(raw));
}
