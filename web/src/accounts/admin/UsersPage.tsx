import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { ListSkeleton } from "../../ui/ListSkeleton";
import { Notice } from "../../ui/Notice";
import { Pagination } from "../../ui/Pagination";
import { count } from "../../ui/words";
import { SubPageTitle } from "../SubPageTitle";
import { usersPerPage, usersQuery } from "./queries";
import { UserRow } from "./UserRow";
import { longestWords } from "./usersSearch";
import { WordsField } from "./WordsField";

const route = getRouteApi("/admin/users");

export function UsersPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(usersQuery(search));
  const { data } = query;

  return (
    <>
      <SubPageTitle title="People">Everybody with an account on this server.</SubPageTitle>
      <WordsField
        key={search.q}
        label="Find by name, handle or address"
        maxLength={longestWords}
        value={search.q}
        onChange={(q) => void navigate({ search: { q } })}
      />
      {query.isError ? (
        <ErrorNotice error={query.error} what="the accounts" onRetry={() => void query.refetch()} />
      ) : !data ? (
        <ListSkeleton rows={5} />
      ) : (
        <section aria-label="Accounts" aria-busy={query.isPlaceholderData}>
          <p role="status" className="mb-3 text-dust">
            {data.total === 1 ? "1 account" : `${count(data.total)} accounts`}
          </p>
          {data.items.length === 0 ? (
            <Notice title="Nobody of that name" headingLevel="h2">
              <p>Try fewer letters, or a part of the address.</p>
            </Notice>
          ) : (
            <ul className="divide-y divide-seam rounded-2xl border border-seam bg-velvet">
              {data.items.map((user) => (
                <li key={user.id}>
                  <UserRow user={user} />
                </li>
              ))}
            </ul>
          )}
          <Pagination
            page={search.page}
            pages={Math.ceil(data.total / usersPerPage)}
            link={({ page, ...look }) => (
              <Link to="/admin/users" search={{ ...search, page }} {...look} />
            )}
          />
        </section>
      )}
    </>
  );
}
