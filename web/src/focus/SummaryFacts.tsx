import { clock } from "../ui/chart/clock";
import { rating } from "../ui/words";
import type { EngagementRecord } from "./points";
import { statusWords } from "./statusWords";
import { summaryOf } from "./summary";

/** What a session was like as a whole, in numbers that can be read out. */
export function SummaryFacts({ record }: { record: EngagementRecord }) {
  const { lengthMs, meanScore, shares, longestEngagedMs } = summaryOf(record);
  return (
    <div className="space-y-5">
      <dl className="grid grid-cols-1 gap-4 min-[30rem]:grid-cols-3">
        <Fact term="Length" value={clock(lengthMs / 1000)} />
        <Fact term="Mean score" value={`${rating(meanScore)} of 100`} />
        <Fact term="Longest engaged stretch" value={clock(longestEngagedMs / 1000)} />
      </dl>
      <ul aria-label="Share of each status" className="space-y-2">
        {shares.map(({ status, share }) => (
          <li key={status} className="grid grid-cols-[7.5rem_1fr_3rem] items-center gap-3">
            <span>{statusWords[status]}</span>
            <span aria-hidden className="h-2 overflow-hidden rounded-full bg-seam">
              <span
                className="block h-full rounded-full bg-marquee"
                style={{ width: `${share * 100}%` }}
              />
            </span>
            <span className="text-right text-dust">{Math.round(share * 100)} %</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt className="text-caption text-dust">{term}</dt>
      <dd className="font-display text-heading">{value}</dd>
    </div>
  );
}
