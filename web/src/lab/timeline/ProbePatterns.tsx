import { probeNames, probes } from "./probes";
import type { Probe } from "../types";

const ink = "#14121a";

const marks: Record<Probe, React.ReactNode> = {
  HH: <circle cx="6" cy="7" r="1.8" fill={ink} />,
  HL: <path d="M0 7q3-5 6 0t6 0" fill="none" stroke={ink} strokeWidth="1.4" />,
  LH: <path d="M-2 16 14-2" stroke={ink} strokeWidth="1.6" />,
  LL: <path d="M6 0v14" stroke={ink} strokeWidth="1.6" />,
};

/** The fill of a probe, by its name. */
export function patternFill(within: string, probe: Probe | null): string {
  return `url(#${within}-${probe ?? "none"})`;
}

/** Definitions of the fills, once per drawing. */
export function ProbePatterns({ id }: { id: string }) {
  return (
    <defs>
      {probeNames.map((probe) => (
        <pattern
          key={probe}
          id={`${id}-${probe}`}
          width="12"
          height="14"
          patternUnits="userSpaceOnUse"
        >
          <rect width="12" height="14" fill={probes[probe].colour} />
          <g opacity="0.55">{marks[probe]}</g>
        </pattern>
      ))}
      <pattern id={`${id}-none`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--velvet)" />
        <path d="M-1 7 7-1" stroke="var(--dust)" strokeWidth="1" />
      </pattern>
    </defs>
  );
}
