import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client";
import { personal } from "../../api/personal";

export function consentsQuery() {
  return queryOptions({
    queryKey: [...personal, "consents"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/consents", { signal })),
  });
}
