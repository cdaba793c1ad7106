import { QueryClient } from "@tanstack/react-query";
import { currentSession, onSessionChange, type Session } from "../accounts/session/session";
import { RequestFailed } from "../api/errors";
import { personal } from "../api/personal";
import { forgetSearches } from "../search/recentSearches";

const worthAnotherTry = new Set(["unreachable", "starting"]);

export function createQueryClient(): QueryClient {
  const queryClient = new QueryClient({
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
  forgetWithSession(queryClient);
  return queryClient;
}

/** What belongs to a person goes with their sign-in: the next one must not see it. */
function forgetWithSession(queryClient: QueryClient): void {
  let owner = ownerOf(currentSession());
  onSessionChange(() => {
    const now = ownerOf(currentSession());
    if (now === owner) return;
    queryClient.removeQueries({ queryKey: personal });
    if (owner !== undefined) forgetSearches();
    owner = now;
  });
}

function ownerOf(session: Session): number | undefined {
  return session.state === "user" ? session.user.id : undefined;
}
