import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { PersonalPages } from "../accounts/PersonalPages";
import type { Pick } from "../api/types";
import { LibraryNav } from "../library/LibraryNav";
import { primaryButton, quietButton } from "../ui/controls";
import { failureSentence } from "../ui/failureWords";
import { Panel } from "../ui/Panel";
import { showFailure } from "../ui/toasts";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { away } from "../ui/words";
import { answerPick, picksQuery } from "./queries";
import { WishForm } from "./WishForm";

/** Choosing for tonight, alone or together. */
export function TonightPage() {
  return <PersonalPages>{() => <Tonight />}</PersonalPages>;
}

function Tonight() {
  useDocumentTitle("Tonight");
  const { data = [] } = useQuery(picksQuery());
  return (
    <div className="space-y-6 py-6 md:py-8">
      <LibraryNav />
      <div>
        <h1 className="font-display text-title">Pick for tonight</h1>
        <p className="mt-1 max-w-[65ch] text-dust">
          Say what tonight is like and who is there. You get ten cards, everybody says yes or no,
          and what most of you want wins. Nobody sees what another rated, or who said no.
        </p>
      </div>
      {data.length > 0 && (
        <Panel title="Going on">
          <ul className="divide-y divide-seam">
            {data.map((pick) => (
              <li key={pick.id} className="flex flex-wrap items-center gap-3 py-3">
                <Going pick={pick} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <WishForm />
    </div>
  );
}

const stateWords: Record<Pick["state"], string> = {
  asking: "waiting for answers",
  voting: "the cards are dealt",
  decided: "decided",
};

function Going({ pick }: { pick: Pick }) {
  const client = useQueryClient();
  const invited = pick.people.some(({ me, presence }) => me && presence === "invited");
  const others = pick.people.filter(({ me, presence }) => !me && presence !== "out");
  const company = others.length > 0 ? others.map(({ name }) => name).join(", ") : "on your own";

  async function answer(agree: boolean) {
    try {
      await answerPick(client, pick.id, agree);
    } catch (failure) {
      showFailure(failureSentence(failure));
    }
  }

  if (invited) {
    return (
      <>
        <p className="grow">
          <span className="font-medium">{pick.by}</span> asks you to choose together. Your taste is
          used to find titles for all of you; your ratings stay yours.
        </p>
        <Link
          to="/tonight/$id"
          params={{ id: String(pick.id) }}
          className={primaryButton}
          onClick={() => void answer(true)}
        >
          Take part
        </Link>
        <button type="button" className={quietButton} onClick={() => void answer(false)}>
          Not tonight
        </button>
      </>
    );
  }
  return (
    <>
      <p className="grow">
        {company}
        <span className="block text-caption text-dust">
          {stateWords[pick.state]}, begun {away(pick.created_at)}
        </span>
      </p>
      <Link to="/tonight/$id" params={{ id: String(pick.id) }} className={quietButton}>
        Open
      </Link>
    </>
  );
}
