import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../../api/client";
import { personal } from "../../../api/personal";
import { isUnderWay } from "../models/queries";

export const metadataKey = [...personal, "admin", "metadata"] as const;

/** As often a sync that runs is looked at. */
const lookAgainMs = 2_000;

export function metadataQuery() {
  return queryOptions({
    queryKey: metadataKey,
    queryFn: ({ signal }) => answerOf(api.GET("/api/admin/metadata", { signal })),
    staleTime: 0,
    refetchInterval: ({ state }) => (isUnderWay(state.data?.sync) ? lookAgainMs : false),
  });
}
