import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Pick, PickPerson, Title } from "../api/types";
import { Poster } from "../catalog/Poster";
import { primaryButton, quietButton } from "../ui/controls";
import { failureSentence } from "../ui/failureWords";
import { Notice } from "../ui/Notice";
import { runtime, yearWritten } from "../ui/words";
import { showFailure } from "../ui/toasts";
import { votePick } from "./queries";

/** One card after another for each who votes at this device, oneself first. */
export function Cards({ pick }: { pick: Pick }) {
  const [handedTo, setHandedTo] = useState<number>();
  const here = pick.people.filter(
    ({ may_vote: mayVote, presence }) => mayVote && presence === "in",
  );
  const voter = [...here.filter(({ me }) => me), ...here.filter(({ me }) => !me)].find(
    ({ finished }) => !finished,
  );
  if (pick.cards.length === 0) {
    return (
      <Notice title="Nothing fits">
        <p>No title that you all do not know yet fits tonight. Allow more time, or another mood.</p>
      </Notice>
    );
  }
  if (!voter) {
    return (
      <Notice title="Your cards are done">
        <p>The result comes as soon as the others have said yes or no to theirs.</p>
      </Notice>
    );
  }
  if (!voter.me && handedTo !== voter.id) {
    return (
      <Notice
        title={`Now ${voter.name}`}
        action={
          <button type="button" className={primaryButton} onClick={() => setHandedTo(voter.id)}>
            I am {voter.name}
          </button>
        }
      >
        <p>Hand the device on. What was said before is not shown.</p>
      </Notice>
    );
  }
  return <Deck key={voter.id} pick={pick} voter={voter} />;
}

function Deck({ pick, voter }: { pick: Pick; voter: PickPerson }) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const left = pick.cards.filter(({ id }) => !voter.answered.includes(id));
  const card = left[0];
  if (!card) return null;

  async function vote(title: Title, yes: boolean) {
    if (busy) return;
    setBusy(true);
    try {
      await votePick(client, pick, voter.id, { item_id: title.id, yes });
    } catch (failure) {
      showFailure(`That was not counted. ${failureSentence(failure)}`);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section aria-label={voter.me ? "Your cards" : `Cards of ${voter.name}`}>
      <p role="status" className="mb-3 text-dust">
        Card {pick.cards.length - left.length + 1} of {pick.cards.length}
      </p>
      <Card key={card.id} title={card} own={voter.me} onVote={(yes) => void vote(card, yes)} />
    </section>
  );
}

interface CardProps {
  title: Title;
  /** Reasons are from one's own ratings, and not for a guest's eyes. */
  own: boolean;
  onVote: (yes: boolean) => void;
}

function Card({ title, own, onVote }: CardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const facts = [
    title.year != null && yearWritten(title.year),
    title.runtime_minutes && runtime(title.runtime_minutes),
    title.genres.slice(0, 3).join(", "),
  ].filter(Boolean);
  return (
    <article className="grid gap-6 rounded-2xl border border-seam bg-velvet p-5 sm:grid-cols-[12rem_1fr] sm:p-6">
      <div className="mx-auto w-40 sm:w-full">
        <Poster title={title} eager />
      </div>
      <div className="min-w-0">
        <h2
          ref={heading}
          tabIndex={-1}
          className="font-display text-heading outline-none"
          aria-describedby="facts"
        >
          {title.title}
        </h2>
        <p id="facts" className="mt-1 text-dust">
          {facts.join(" · ")}
        </p>
        <p className="mt-3 line-clamp-5 max-w-[65ch]">{title.overview}</p>
        {own && title.reasons?.[0] && (
          <p className="mt-3 text-caption text-dust">{title.reasons[0].text}</p>
        )}
        <div className="mt-5 flex flex-wrap gap-3">
          <button
            type="button"
            className={`${primaryButton} min-w-28`}
            onClick={() => onVote(true)}
          >
            Yes
          </button>
          <button type="button" className={`${quietButton} min-w-28`} onClick={() => onVote(false)}>
            No
          </button>
        </div>
      </div>
    </article>
  );
}
