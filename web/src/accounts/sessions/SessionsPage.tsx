import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api, done } from "../../api/client";
import { ConfirmButton } from "../../ui/ConfirmButton";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { ListSkeleton } from "../../ui/ListSkeleton";
import { counted } from "../../ui/words";
import { SubPageTitle } from "../SubPageTitle";
import { sessionsQuery } from "./queries";
import { SessionRow } from "./SessionRow";

export function SessionsPage() {
  const query = useQuery(sessionsQuery());
  const queryClient = useQueryClient();
  const sessions = query.data?.items ?? [];
  const others = sessions.filter(({ current }) => !current).length;

  async function end(request: Promise<void>) {
    await request;
    await queryClient.invalidateQueries(sessionsQuery());
  }

  return (
    <>
      <SubPageTitle title="Where you are signed in">
        Each browser and program that opened your account with the password. One you do not know?
        Sign it out, then change your password.
      </SubPageTitle>
      {query.isError ? (
        <ErrorNotice
          error={query.error}
          what="your sign-ins"
          onRetry={() => void query.refetch()}
        />
      ) : !query.data ? (
        <ListSkeleton rows={2} />
      ) : (
        <ul className="divide-y divide-seam rounded-2xl border border-seam bg-velvet">
          {sessions.map((session) => (
            <li key={session.id}>
              <SessionRow
                session={session}
                onEnd={() =>
                  end(
                    done(
                      api.DELETE("/api/auth/sessions/{id}", {
                        params: { path: { id: session.id } },
                      }),
                    ),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      {others > 0 && (
        <ConfirmButton
          label="Sign out everywhere else"
          title="Sign out everywhere else?"
          action={others === 1 ? "Sign out the other one" : `Sign out ${counted(others, "other")}`}
          onConfirm={() =>
            end(done(api.DELETE("/api/auth/sessions", { params: { query: { keep: "current" } } })))
          }
        >
          <p>You stay signed in here. Personal access tokens go on working.</p>
        </ConfirmButton>
      )}
    </>
  );
}
