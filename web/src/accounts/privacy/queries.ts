import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client";
import { personal } from "../../api/personal";
import type { Consent, Purpose } from "../../api/types";
import { forgetHistory } from "../moods/queries";
import { consentTexts } from "./consentTexts";
import { learningDecided } from "./learning";

export function consentsQuery() {
  return queryOptions({
    queryKey: [...personal, "consents"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/consents", { signal })),
  });
}

/** Has the server keep what somebody agreed to, or takes it back. */
export async function decideConsent(
  queryClient: QueryClient,
  purpose: Purpose,
  granted: boolean,
): Promise<Consent> {
  const decided = await answerOf(
    api.PUT("/api/consents/{purpose}", {
      params: { path: { purpose } },
      body: { granted, text_version: consentTexts[purpose].version },
    }),
  );
  if (purpose === "learning") learningDecided(granted);
  if (purpose === "mood_history" && !granted) forgetHistory(queryClient);
  queryClient.setQueryData(
    consentsQuery().queryKey,
    (before) =>
      before && { items: before.items.map((one) => (one.purpose === purpose ? decided : one)) },
  );
  return decided;
}
