import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { failureSentence } from "../../ui/failureWords";
import { ListSkeleton } from "../../ui/ListSkeleton";
import { Panel } from "../../ui/Panel";
import { showFailure } from "../../ui/toasts";
import { SubPageTitle } from "../SubPageTitle";
import { chooseLetters, notificationsQuery, type Topic } from "./queries";
import { topicWords } from "./topicWords";

const topics: readonly Topic[] = ["weekly_picks", "watchlist_available"];

/** Which letters somebody wants. */
export function NotificationsPage() {
  const client = useQueryClient();
  const query = useQuery(notificationsQuery());
  const { data } = query;

  async function set(topic: Topic, wanted: boolean) {
    if (!data) return;
    const { weekly_picks, watchlist_available } = data;
    try {
      await chooseLetters(client, { weekly_picks, watchlist_available, [topic]: wanted });
    } catch (failure) {
      showFailure(`Nothing was changed. ${failureSentence(failure)}`);
    }
  }

  return (
    <>
      <SubPageTitle title="Letters">
        None comes unless you switch it on. Every one has a link that ends it, without signing in.
      </SubPageTitle>
      {query.isError && (
        <ErrorNotice error={query.error} what="your choices" onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <ListSkeleton rows={2} />}
      {data && (
        <Panel
          title="What you want by e-mail"
          about={
            !data.letters &&
            "This server has no mail server set, so letters lie in its outbox and do not reach you."
          }
        >
          <ul className="divide-y divide-seam">
            {topics.map((topic) => (
              <li key={topic}>
                <div className="flex min-h-11 items-center justify-between gap-4 py-3">
                  <label htmlFor={`letters-${topic}`} className="grow cursor-pointer font-medium">
                    {topicWords[topic].name}
                    <span className="block text-caption font-normal text-dust">
                      {topicWords[topic].about}
                    </span>
                  </label>
                  <input
                    id={`letters-${topic}`}
                    type="checkbox"
                    role="switch"
                    checked={data[topic]}
                    onChange={(event) => void set(topic, event.target.checked)}
                    className="switch shrink-0"
                  />
                </div>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
