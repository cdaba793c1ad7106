import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";

/** How this server does accounts. */
export function accountOptionsQuery() {
  return queryOptions({
    queryKey: ["account-options"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/auth/options", { signal })),
  });
}
