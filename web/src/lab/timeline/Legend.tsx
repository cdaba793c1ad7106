import { memo, useId } from "react";
import { patternFill, ProbePatterns } from "./ProbePatterns";
import { probeNames, probes } from "./probes";

/** What the patterns of the bar mean. */
export const Legend = memo(function Legend() {
  const id = useId();
  const entries = [
    ...probeNames.map((probe) => ({ probe, ...probes[probe] })),
    { probe: null, emotion: "Not told", about: "nothing measured, or too early" },
  ];
  return (
    <ul aria-label="What the colours mean" className="flex flex-wrap gap-x-5 gap-y-2">
      {entries.map(({ probe, emotion, about }) => (
        <li key={emotion} className="flex items-center gap-2 text-caption text-dust">
          <svg aria-hidden width="28" height="16" className="rounded-sm">
            <ProbePatterns id={`${id}${probe ?? ""}`} />
            <rect width="28" height="16" fill={patternFill(`${id}${probe ?? ""}`, probe)} />
          </svg>
          <span>
            <span className="text-screen">{emotion}</span> {probe && `${probe}, `}
            {about}
          </span>
        </li>
      ))}
    </ul>
  );
});
