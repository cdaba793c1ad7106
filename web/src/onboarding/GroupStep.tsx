import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { OnboardingGroup, TitleType } from "../api/types";
import { kindOptions, kindWords } from "../catalog/kinds";
import { Poster } from "../catalog/Poster";
import { primaryButton, textLink } from "../ui/controls";
import { ErrorNotice } from "../ui/ErrorNotice";
import { SegmentedControl } from "../ui/SegmentedControl";
import { counted } from "../ui/words";
import { StepBar } from "./StepBar";
import { StepHeading } from "./StepHeading";
import { groupsQuery } from "./queries";

interface GroupStepProps {
  type: TitleType;
  chosen: readonly string[];
  onType: (type: TitleType) => void;
  onChoose: (chosen: string[]) => void;
  onNext: () => void;
}

const grid = "grid grid-cols-1 gap-3 min-[30rem]:grid-cols-2 lg:grid-cols-3";

/** Kinds of titles, each with a few everybody knows; as many as one likes are picked. */
export function GroupStep({ type, chosen, onType, onChoose, onNext }: GroupStepProps) {
  const query = useQuery(groupsQuery(type));
  const groups = query.data?.groups;

  function toggle(key: string) {
    onChoose(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  }

  return (
    <form
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) onNext();
      }}
    >
      <div className="flex flex-wrap items-end justify-between gap-4">
        <StepHeading step={1} title="What do you like?">
          Pick a few kinds of {kindWords[type].many}. It takes less than a minute.
        </StepHeading>
        <SegmentedControl
          label="Films or books"
          options={kindOptions}
          value={type}
          onChange={onType}
        />
      </div>
      {query.isError ? (
        <ErrorNotice
          error={query.error}
          what="the kinds of titles"
          onRetry={() => void query.refetch()}
        />
      ) : (
        <fieldset aria-busy={!groups}>
          <legend className="sr-only">Kinds of {kindWords[type].many}</legend>
          <div className={grid}>
            {groups
              ? groups.map((group) => (
                  <Group
                    key={group.key}
                    group={group}
                    chosen={chosen.includes(group.key)}
                    onToggle={() => toggle(group.key)}
                  />
                ))
              : Array.from({ length: 6 }, (_, index) => (
                  <div key={index} className="h-44 rounded-2xl bg-seam/60" />
                ))}
          </div>
        </fieldset>
      )}
      <StepBar
        said={chosen.length === 0 ? "None picked yet" : `${counted(chosen.length, "kind")} picked`}
      >
        <Link to="/" className={`${textLink} flex min-h-11 items-center px-2`}>
          Skip
        </Link>
        <button type="submit" aria-disabled={chosen.length === 0} className={primaryButton}>
          Go on
        </button>
      </StepBar>
    </form>
  );
}

interface GroupProps {
  group: OnboardingGroup;
  chosen: boolean;
  onToggle: () => void;
}

function Group({ group, chosen, onToggle }: GroupProps) {
  return (
    <label className="relative block cursor-pointer rounded-2xl border border-seam bg-velvet p-3 transition-colors hover:border-dust/80 has-checked:border-marquee has-checked:bg-marquee/12 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-beam">
      <span className="flex items-center gap-3">
        <input
          type="checkbox"
          checked={chosen}
          onChange={onToggle}
          className="size-5 accent-marquee outline-none"
        />
        <span className="font-medium">{group.name}</span>
      </span>
      <span aria-hidden className="mt-3 grid grid-cols-4 gap-2">
        {group.titles.map((title) => (
          <Poster key={title.id} title={title} className="rounded-md" />
        ))}
      </span>
    </label>
  );
}
