import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { ListSkeleton } from "../../ui/ListSkeleton";
import { Notice } from "../../ui/Notice";
import { Pagination } from "../../ui/Pagination";
import { count } from "../../ui/words";
import { SubPageTitle } from "../SubPageTitle";
import { AuditFilters } from "./AuditFilters";
import { AuditLine } from "./AuditLine";
import { auditQuery, linesPerPage } from "./queries";

const route = getRouteApi("/admin/audit");

export function AuditPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(auditQuery(search));
  const { data } = query;

  return (
    <>
      <SubPageTitle title="Audit log">
        Who did what, when and from where. Never a password, a token or a picture.
      </SubPageTitle>
      <AuditFilters
        search={search}
        onChange={(change) => void navigate({ search: { ...search, page: 1, ...change } })}
      />
      {query.isError ? (
        <ErrorNotice
          error={query.error}
          what="the audit log"
          onRetry={() => void query.refetch()}
        />
      ) : !data ? (
        <ListSkeleton rows={8} />
      ) : (
        <section aria-label="Entries" aria-busy={query.isPlaceholderData}>
          <p role="status" className="mb-3 text-dust">
            {data.total === 1 ? "1 entry" : `${count(data.total)} entries`}, newest first
          </p>
          {data.items.length === 0 ? (
            <Notice title="Nothing of that kind">
              <p>Open one of the filters, or look at other days.</p>
            </Notice>
          ) : (
            <ol className="divide-y divide-seam rounded-2xl border border-seam bg-velvet">
              {data.items.map((entry) => (
                <li key={entry.id}>
                  <AuditLine entry={entry} />
                </li>
              ))}
            </ol>
          )}
          <Pagination
            page={search.page}
            pages={Math.ceil(data.total / linesPerPage)}
            link={({ page, ...look }) => (
              <Link to="/admin/audit" search={{ ...search, page }} {...look} />
            )}
          />
        </section>
      )}
    </>
  );
}
