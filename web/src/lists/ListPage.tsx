import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { PersonalPages } from "../accounts/PersonalPages";
import { isMissing } from "../api/errors";
import type { TitleList } from "../api/types";
import { parseTitleId } from "../catalog/titleId";
import { LibraryNav } from "../library/LibraryNav";
import { ConfirmButton } from "../ui/ConfirmButton";
import { primaryButton, quietButton } from "../ui/controls";
import { Dialog } from "../ui/Dialog";
import { ErrorNotice } from "../ui/ErrorNotice";
import { ListSkeleton } from "../ui/ListSkeleton";
import { Notice } from "../ui/Notice";
import { Pagination } from "../ui/Pagination";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { Entries } from "./Entries";
import { ListForm } from "./ListForm";
import { changeList, deleteList, entriesQuery, listQuery, titlesPerPage } from "./queries";
import { SharedLink } from "./SharedLink";

const route = getRouteApi("/lists/$id");

/** One list of one's own. */
export function ListPage() {
  return <PersonalPages>{() => <Found />}</PersonalPages>;
}

function Found() {
  const id = parseTitleId(route.useParams().id) ?? 0;
  const query = useQuery(listQuery(id));
  if (query.isError) {
    return isMissing(query.error) ? (
      <Gone />
    ) : (
      <ErrorNotice error={query.error} what="this list" onRetry={() => void query.refetch()} />
    );
  }
  return query.data ? <List list={query.data} /> : <ListSkeleton rows={5} />;
}

function Gone() {
  useDocumentTitle("No such list");
  return (
    <div className="py-6 md:py-8">
      <Notice
        headingLevel="h1"
        title="You have no such list"
        action={
          <Link to="/lists" className={primaryButton}>
            Go to your lists
          </Link>
        }
      />
    </div>
  );
}

function List({ list }: { list: TitleList }) {
  useDocumentTitle(list.name);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [changing, setChanging] = useState(false);
  return (
    <div className="space-y-6 py-6 md:py-8">
      <LibraryNav />
      <div>
        <h1 className="font-display text-title">{list.name}</h1>
        {list.description && (
          <p className="mt-2 max-w-[65ch] whitespace-pre-line">{list.description}</p>
        )}
      </div>
      <div className="flex flex-wrap gap-3">
        <button type="button" className={quietButton} onClick={() => setChanging(true)}>
          Change
        </button>
        <ConfirmButton
          label="Delete"
          of={list.name}
          title={`Delete ${list.name}?`}
          action="Delete the list"
          onConfirm={async () => {
            await navigate({ to: "/lists" });
            await deleteList(client, list.id);
          }}
        >
          <p>The titles stay in your library. The list and its notes are gone.</p>
        </ConfirmButton>
      </div>
      {list.shared_path !== null && <SharedLink path={list.shared_path} />}
      <Titles list={list} />
      {changing && (
        <Dialog title={`Change ${list.name}`} onClose={() => setChanging(false)}>
          <ListForm
            list={list}
            action="Save"
            send={(wish) => changeList(client, list.id, wish)}
            onSent={() => setChanging(false)}
          />
        </Dialog>
      )}
    </div>
  );
}

function Titles({ list }: { list: TitleList }) {
  const { page } = route.useSearch();
  const query = useQuery(entriesQuery(list.id, page));
  if (query.isError) {
    return (
      <ErrorNotice
        error={query.error}
        what="the titles of this list"
        onRetry={() => void query.refetch()}
      />
    );
  }
  if (!query.data) return <ListSkeleton rows={5} />;
  const { items, total } = query.data;
  if (total === 0) {
    return (
      <Notice
        title="Nothing in it yet"
        action={
          <Link to="/browse" className={primaryButton}>
            Find titles
          </Link>
        }
      >
        <p>Open a film or book and press “Add to a list”.</p>
      </Notice>
    );
  }
  return (
    <>
      <Entries list={list} items={items} first={(page - 1) * titlesPerPage} total={total} />
      <Pagination
        page={page}
        pages={Math.ceil(total / titlesPerPage)}
        link={({ page: other, ...look }) => (
          <Link
            to="/lists/$id"
            params={{ id: String(list.id) }}
            search={{ page: other }}
            {...look}
          />
        )}
      />
    </>
  );
}
