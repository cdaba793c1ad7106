import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { PersonalPages } from "../accounts/PersonalPages";
import { LibraryNav } from "../library/LibraryNav";
import { primaryButton, quietButton } from "../ui/controls";
import { Dialog } from "../ui/Dialog";
import { ErrorNotice } from "../ui/ErrorNotice";
import { ListSkeleton } from "../ui/ListSkeleton";
import { Notice } from "../ui/Notice";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { away, counted } from "../ui/words";
import { ListForm } from "./ListForm";
import { listsQuery, makeList } from "./queries";

/** The lists that somebody made. */
export function ListsPage() {
  return <PersonalPages>{() => <Lists />}</PersonalPages>;
}

function Lists() {
  useDocumentTitle("Lists");
  const client = useQueryClient();
  const navigate = useNavigate();
  const query = useQuery(listsQuery());
  const [making, setMaking] = useState(false);
  const make = (look: string) => (
    <button type="button" className={look} onClick={() => setMaking(true)}>
      Make a list
    </button>
  );
  return (
    <div className="space-y-6 py-6 md:py-8">
      <LibraryNav />
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="font-display text-title">Your lists</h1>
        {query.data && query.data.length > 0 && make(quietButton)}
      </div>
      {query.isError && (
        <ErrorNotice error={query.error} what="your lists" onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <ListSkeleton rows={3} />}
      {query.data?.length === 0 && (
        <Notice title="No list yet" action={make(primaryButton)}>
          <p>Films for rainy days, books to give away: in your order, with a note beside each.</p>
        </Notice>
      )}
      {query.data && query.data.length > 0 && (
        <ul className="divide-y divide-seam rounded-2xl border border-seam bg-velvet">
          {query.data.map((list) => (
            <li key={list.id}>
              <Link
                to="/lists/$id"
                params={{ id: String(list.id) }}
                className="block rounded-2xl p-5 transition-colors hover:bg-seam/40"
              >
                <span className="block text-lead font-medium">{list.name}</span>
                {list.description && (
                  <span className="line-clamp-2 block max-w-[65ch]">{list.description}</span>
                )}
                <span className="block text-caption text-dust">
                  {counted(list.total, "title")} ·{" "}
                  {list.visibility === "unlisted" ? "seen by whoever has the link" : "only you"} ·
                  changed {away(list.updated_at)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {making && (
        <Dialog title="Make a list" onClose={() => setMaking(false)}>
          <ListForm
            action="Make the list"
            send={(wish) => makeList(client, wish)}
            onSent={({ id }) => void navigate({ to: "/lists/$id", params: { id: String(id) } })}
          />
        </Dialog>
      )}
    </div>
  );
}
