import { queryOptions, useQuery } from "@tanstack/react-query";
import { useViewer } from "../accounts/session/useViewer";
import { answerOf, api } from "../api/client";
import { personal } from "../api/personal";
import type { Weights } from "../camera/reading";

/** What somebody's corrections have taught about their face. */
export function calibrationQuery() {
  return queryOptions({
    queryKey: [...personal, "moods", "calibration"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/moods/calibration", { signal })),
  });
}

/** The factors for whoever is here; none for guests, and as long as they are not known. */
export function useWeights(): Weights | undefined {
  const isUser = useViewer() === "user";
  const { data } = useQuery({ ...calibrationQuery(), enabled: isUser });
  return isUser && data && data.corrections > 0 ? data.weights : undefined;
}
