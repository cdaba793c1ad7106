interface IntervalBarProps {
  value: number;
  interval: { low: number; high: number };
  /** The ends of the scale. */
  from: number;
  to: number;
}

/** A value as a dot on the range it may truly have; where the scale has a nought inside, a line is there. */
export function IntervalBar({ value, interval, from, to }: IntervalBarProps) {
  const at = (x: number) => `${Math.min(100, Math.max(0, (100 * (x - from)) / (to - from)))}%`;
  return (
    <svg aria-hidden className="mt-1 block h-5 w-full overflow-visible">
      <line x1="0" x2="100%" y1="10" y2="10" className="stroke-seam" strokeWidth="2" />
      {from < 0 && (
        <line x1={at(0)} x2={at(0)} y1="1" y2="19" className="stroke-dust" strokeWidth="2" />
      )}
      <line
        x1={at(interval.low)}
        x2={at(interval.high)}
        y1="10"
        y2="10"
        className="stroke-marquee/60"
        strokeWidth="8"
        strokeLinecap="round"
      />
      <circle cx={at(value)} cy="10" r="6" className="fill-marquee stroke-velvet" strokeWidth="2" />
    </svg>
  );
}
