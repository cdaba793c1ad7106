import type { SourceState } from "../../../api/types";
import { away, count } from "../../../ui/words";

const states: Record<SourceState["health"], string> = {
  off: "Not set up",
  asked: "Asked",
  tried: "Being tried again",
  resting: "Left alone for a while",
};

export function SourceLine({ source }: { source: SourceState }) {
  return (
    <li className="grid gap-1 p-4">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-medium">{source.name}</span>
        <span className="text-caption text-dust">{states[source.health]}</span>
      </p>
      {source.configured && (
        <p className="text-caption text-dust">
          {count(source.answers)} answers and {count(source.failures)} failures since the start
          {source.last_answer_at && `, the last answer ${away(source.last_answer_at)}`}.
        </p>
      )}
      {source.last_failure && source.last_failure_at && (
        <p className="text-caption text-dust">
          The last failure, {away(source.last_failure_at)}: {source.last_failure}
        </p>
      )}
    </li>
  );
}
