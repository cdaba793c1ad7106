import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client";
import { personal } from "../../api/personal";

export function sessionsQuery() {
  return queryOptions({
    queryKey: [...personal, "sessions"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/auth/sessions", { signal })),
    // Another device may have signed in a moment ago; that is what one comes to see.
    staleTime: 0,
  });
}
