import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client";
import { personal } from "../../api/personal";

export function tokensQuery() {
  return queryOptions({
    queryKey: [...personal, "tokens"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/auth/tokens", { signal })),
    staleTime: 0,
  });
}
