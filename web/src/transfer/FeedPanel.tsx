import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ConfirmButton } from "../ui/ConfirmButton";
import { ErrorNotice } from "../ui/ErrorNotice";
import { ListSkeleton } from "../ui/ListSkeleton";
import { Panel } from "../ui/Panel";
import { Working } from "../ui/Working";
import { field, quietButton } from "../ui/controls";
import { failureSentence } from "../ui/failureWords";
import { day } from "../ui/words";
import { closeFeed, feedQuery, openFeed } from "./queries";
import type { FeedAddresses } from "./types";

/** The diary's secret address: made, made anew, ended. */
export function FeedPanel() {
  const queryClient = useQueryClient();
  const query = useQuery(feedQuery());
  const opening = useMutation({ mutationFn: () => openFeed(queryClient) });
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="your feed" onRetry={() => void query.refetch()} />
    );
  }
  if (!query.data) return <ListSkeleton rows={1} />;
  const { open, since } = query.data;
  return (
    <Panel
      title="Your diary as a feed"
      about="An address under which feed readers find your diary. Whoever knows it reads along, so it is told once and to you alone."
    >
      {opening.data && open && <Addresses addresses={opening.data} />}
      {open && since && !opening.data && (
        <p className="mb-4 text-dust">
          Your diary has an address since {day(since)}. It cannot be shown again; a new one ends it.
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <button
          type="button"
          aria-disabled={opening.isPending}
          className={`${quietButton} relative`}
          onClick={() => {
            if (!opening.isPending) opening.mutate();
          }}
        >
          <Working when={opening.isPending}>
            {open ? "Make a new address" : "Make an address"}
          </Working>
        </button>
        {open && (
          <ConfirmButton
            label="End the address"
            title="End the address?"
            action="End the address"
            onConfirm={() => closeFeed(queryClient).then(() => opening.reset())}
          >
            <p>Feed readers that have it find nothing from then on.</p>
          </ConfirmButton>
        )}
      </div>
      {opening.isError && (
        <p role="alert" className="mt-3 text-danger">
          {failureSentence(opening.error)}
        </p>
      )}
    </Panel>
  );
}

function Addresses({ addresses }: { addresses: FeedAddresses }) {
  return (
    <div role="status" className="mb-5 space-y-4">
      <p>Copy the one your reader takes. It is not shown again.</p>
      <Address label="RSS" url={addresses.rss_url} />
      <Address label="JSON Feed" url={addresses.json_url} />
    </div>
  );
}

function Address({ label, url }: { label: string; url: string }) {
  return (
    <label className="block">
      <span className="mb-1 block text-caption text-dust">{label}</span>
      <input readOnly value={url} className={field} onFocus={(event) => event.target.select()} />
    </label>
  );
}
