import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";
import { personal } from "../api/personal";

/** What somebody watched and read, added up: a year, or always. */
export function statisticsQuery(year: number | undefined) {
  return queryOptions({
    queryKey: [...personal, "statistics", year ?? "always"],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/statistics", {
          params: { query: year === undefined ? {} : { year } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}
