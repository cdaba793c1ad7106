import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Title, TitleType } from "../api/types";
import { kindWords } from "../catalog/kinds";
import { Poster } from "../catalog/Poster";
import { cardGrid } from "../catalog/cardGrid";
import { CardSkeleton } from "../catalog/CardSkeleton";
import { useMarks } from "../library/marks";
import { Stars } from "../library/Stars";
import { useTitleActions } from "../library/useTitleActions";
import { primaryButton, quietButton } from "../ui/controls";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Notice } from "../ui/Notice";
import { yearWritten } from "../ui/words";
import { LearningAsk } from "./LearningAsk";
import { titlesOfGroupsQuery } from "./queries";
import { StepBar } from "./StepBar";
import { StepHeading } from "./StepHeading";

interface RateStepProps {
  groups: readonly string[];
  type: TitleType;
  /** What was rated here already. */
  touched: readonly Title[];
  onTouch: (title: Title) => void;
  onBack: () => void;
}

/** As many make rows that fit; fewer do too, only less well. */
const wanted = 5;
const none: Title[] = [];

/** Titles of the kinds that were picked, to be rated on the spot. */
export function RateStep({ groups, type, touched, onTouch, onBack }: RateStepProps) {
  const query = useQuery(titlesOfGroupsQuery(groups));
  const titles = query.data?.items ?? none;
  const rated = useMarks(touched).filter(({ rating }) => rating !== null).length;
  const enough = rated >= wanted;
  return (
    <div className="space-y-6">
      <StepHeading step={2} title="Rate a few you know">
        Half stars count. Leave out what you have not {type === "movie" ? "seen" : "read"}; five are
        enough for a start.
      </StepHeading>
      {query.isError ? (
        <ErrorNotice
          error={query.error}
          what={`${kindWords[type].many} to rate`}
          onRetry={() => void query.refetch()}
        />
      ) : query.data && titles.length === 0 ? (
        <Notice title="Nothing of these kinds here">
          <p>Go back and pick others, or go on without.</p>
        </Notice>
      ) : (
        <ul className={cardGrid} aria-busy={!query.data}>
          {query.data
            ? titles.map((title) => (
                <li key={title.id}>
                  <ToRate title={title} onTouch={onTouch} />
                </li>
              ))
            : Array.from({ length: 6 }, (_, index) => (
                <li key={index}>
                  <CardSkeleton />
                </li>
              ))}
        </ul>
      )}
      <LearningAsk />
      <StepBar said={progress(rated)}>
        <button type="button" className={quietButton} onClick={onBack}>
          Back
        </button>
        <Link to="/" className={enough ? primaryButton : quietButton}>
          {enough ? "Show what fits me" : rated > 0 ? "Go on with these" : "Skip"}
        </Link>
      </StepBar>
    </div>
  );
}

function ToRate({ title, onTouch }: { title: Title; onTouch: (title: Title) => void }) {
  const { rating, rate } = useTitleActions(title);
  return (
    <>
      <Poster title={title} />
      <p className="mt-3 line-clamp-2 leading-5 font-medium">{title.title}</p>
      <p className="text-caption text-dust">{title.year != null && yearWritten(title.year)}</p>
      <div className="mt-1.5">
        <Stars
          label={`Rate ${title.title}`}
          value={rating}
          onRate={(stars) => {
            onTouch(title);
            rate(stars);
          }}
          starClassName="w-7"
        />
      </div>
    </>
  );
}

function progress(rated: number): string {
  if (rated === 0) return `None of ${wanted} rated yet`;
  if (rated < wanted) return `${rated} of ${wanted} rated`;
  return `${rated} rated. That is enough, and more are welcome.`;
}
