import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, done } from "../../api/client";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { ListSkeleton } from "../../ui/ListSkeleton";
import { SubPageTitle } from "../SubPageTitle";
import { NewToken, type MadeToken } from "./NewToken";
import { NewTokenForm } from "./NewTokenForm";
import { tokensQuery } from "./queries";
import { TokenRow } from "./TokenRow";

export function TokensPage() {
  const query = useQuery(tokensQuery());
  const queryClient = useQueryClient();
  const [made, setMade] = useState<MadeToken>();
  const tokens = query.data?.items ?? [];

  async function revoke(id: number) {
    await done(api.DELETE("/api/auth/tokens/{id}", { params: { path: { id } } }));
    if (made?.details.id === id) setMade(undefined);
    await queryClient.invalidateQueries(tokensQuery());
  }

  return (
    <>
      <SubPageTitle title="Access tokens">
        For your own programs: a token stands in for the password, reaches less, and ends by itself.
      </SubPageTitle>
      {made && <NewToken key={made.details.id} made={made} onPutAway={() => setMade(undefined)} />}
      <NewTokenForm
        onMade={(answer) => {
          setMade(answer);
          void queryClient.invalidateQueries(tokensQuery());
        }}
      />
      {query.isError ? (
        <ErrorNotice error={query.error} what="your tokens" onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <ListSkeleton rows={1} />
      ) : (
        tokens.length > 0 && (
          <section aria-label="Your tokens">
            <ul className="divide-y divide-seam rounded-2xl border border-seam bg-velvet">
              {tokens.map((token) => (
                <li key={token.id}>
                  <TokenRow token={token} onRevoke={() => revoke(token.id)} />
                </li>
              ))}
            </ul>
          </section>
        )
      )}
    </>
  );
}
