import { Link } from "@tanstack/react-router";
import type { Pick } from "../api/types";
import { TitleCard } from "../catalog/TitleCard";
import { titleRoutes } from "../catalog/kinds";
import { Poster } from "../catalog/Poster";
import { primaryButton } from "../ui/controls";
import { Notice } from "../ui/Notice";
import { runtime, yearWritten } from "../ui/words";

/** What was chosen, and what came close. */
export function Result({ pick }: { pick: Pick }) {
  const [first, ...others] = pick.result;
  if (!first) {
    return (
      <Notice
        title="Nobody said yes to anything"
        action={
          <Link to="/tonight" className={primaryButton}>
            Choose anew
          </Link>
        }
      >
        <p>Try another mood or more time, and ten other cards.</p>
      </Notice>
    );
  }
  const { title } = first;
  const facts = [
    title.year != null && yearWritten(title.year),
    title.runtime_minutes && runtime(title.runtime_minutes),
    title.genres.slice(0, 3).join(", "),
  ].filter(Boolean);
  return (
    <>
      <article className="grid gap-6 rounded-2xl border border-marquee bg-velvet p-5 sm:grid-cols-[14rem_1fr] sm:p-8">
        <div className="mx-auto w-48 sm:w-full">
          <Poster title={title} eager />
        </div>
        <div className="min-w-0">
          <h2 className="font-display text-title">{title.title}</h2>
          <p className="mt-1 text-dust">{facts.join(" · ")}</p>
          <ul className="mt-3 space-y-1">
            {title.reasons?.map(({ kind, text }) => (
              <li key={kind + text}>{text}</li>
            ))}
          </ul>
          <p className="mt-3 max-w-[65ch]">{title.overview}</p>
          <Link
            to={titleRoutes[title.type]}
            params={{ id: String(title.id) }}
            className={`${primaryButton} mt-5`}
          >
            Open its page
          </Link>
        </div>
      </article>
      {others.length > 0 && (
        <section aria-labelledby="close">
          <h2 id="close" className="mb-4 text-lead font-medium">
            What came close
          </h2>
          <ul className="grid max-w-md grid-cols-2 gap-6">
            {others.map((outcome) => (
              <li key={outcome.title.id}>
                <TitleCard title={outcome.title} bare />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
