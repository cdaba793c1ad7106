import { QueryClient } from "@tanstack/react-query";
import { RequestFailed } from "../api/errors";

const worthAnotherTry = new Set(["unreachable", "starting"]);

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A request made offline fails at once and says so, instead of waiting without a word.
        networkMode: "always",
        refetchOnReconnect: true,
        refetchOnWindowFocus: false,
        staleTime: 60_000,
        retry: (failures, error) =>
          failures < 2 && error instanceof RequestFailed && worthAnotherTry.has(error.kind),
      },
    },
  });
}
