import { Link } from "@tanstack/react-router";
import { PopularRow } from "../recommendations/PopularRow";
import { VoiceHelp } from "./voice/VoiceHelp";

const examples = [
  "a slow film about grief by the sea",
  "funny 90s films under two hours",
  "a detective story, not horror",
  "books about growing up in India",
];

/** What the search page shows before anything is typed. */
export function SearchInvitation() {
  return (
    <div className="space-y-12">
      <div className="space-y-4">
        <p className="max-w-[60ch] text-lead text-dust">
          Type a title, or the name of someone who made it: the first letters are enough, and the
          spelling need not be right. Or say in your own words what you feel like:
        </p>
        <ul className="flex flex-wrap gap-2">
          {examples.map((example) => (
            <li key={example}>
              <Link
                to="/search"
                search={{ q: example, by: "meaning" }}
                className="inline-flex min-h-11 items-center rounded-full border border-dust/80 px-4 transition-colors hover:border-screen"
              >
                {example}
              </Link>
            </li>
          ))}
        </ul>
        <VoiceHelp />
      </div>
      <PopularRow type="movie" />
      <PopularRow type="book" />
    </div>
  );
}
