import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answerOf, api } from "../../../api/client";
import type { MetadataState } from "../../../api/types";
import { quietButton } from "../../../ui/controls";
import { failureSentence } from "../../../ui/failureWords";
import { Panel } from "../../../ui/Panel";
import { count } from "../../../ui/words";
import { metadataKey } from "./queries";

/** What is kept of the sources' answers, and how much asking that has spared. */
export function AnswerCache({ cache }: { cache: MetadataState["cache"] }) {
  const client = useQueryClient();
  const flush = useMutation({
    mutationFn: () => answerOf(api.DELETE("/api/admin/metadata/cache")),
    onSuccess: () => client.invalidateQueries({ queryKey: metadataKey }),
  });
  const figures: [string, number][] = [
    ["Answers kept", cache.kept],
    ["Answered from them", cache.hits],
    ["Answered by asking", cache.misses],
    ["Answered with older ones", cache.stale + cache.stale_on_error],
    ["Left to the catalogue", cache.local],
  ];
  return (
    <Panel title="Kept answers" about="Counted since the server started.">
      <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 sm:max-w-sm">
        {figures.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-dust">{name}</dt>
            <dd className="text-right tabular-nums">{count(value)}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <button type="button" className={quietButton} onClick={() => flush.mutate()}>
          Forget kept answers
        </button>
        <p role="status" className="text-dust">
          {flush.data && `${count(flush.data.forgotten)} forgotten; the titles stay.`}
        </p>
      </div>
      <p role="alert" className="mt-3 text-danger empty:hidden">
        {flush.isError && failureSentence(flush.error)}
      </p>
    </Panel>
  );
}
