import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../../api/client";
import { personal } from "../../../api/personal";
import type { Job } from "../../../api/types";

export const modelsKey = [...personal, "admin", "models"] as const;
export const trainingKey = [...personal, "admin", "training"] as const;

/** As often a training that runs is looked at. */
const lookAgainMs = 1_000;

export function modelsQuery() {
  return queryOptions({
    queryKey: modelsKey,
    queryFn: ({ signal }) => answerOf(api.GET("/api/admin/models", { signal })),
    staleTime: 0,
  });
}

/** The newest training there was, or none; watched while it runs. */
export function trainingQuery() {
  return queryOptions({
    queryKey: trainingKey,
    queryFn: async ({ signal }): Promise<Job | null> => {
      const params = { query: { size: 50 } };
      const { items = [] } = await answerOf(api.GET("/api/admin/jobs", { params, signal }));
      return items.find(({ kind }) => kind === "train") ?? null;
    },
    staleTime: 0,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? lookAgainMs : false),
  });
}

export function isUnderWay(job: Job | null | undefined): boolean {
  return job?.state === "queued" || job?.state === "running";
}
