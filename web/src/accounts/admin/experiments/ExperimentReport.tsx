import type { Experiment, ExperimentVariant } from "../../../api/types";
import { counted } from "../../../ui/words";
import { IntervalBar } from "./IntervalBar";
import { percent, points, verdict } from "./reportWords";

/** How often each half did it, how sure that is, and whether the difference is settled. */
export function ExperimentReport({ experiment }: { experiment: Experiment }) {
  const { variants, comparison } = experiment;
  const most = Math.max(...variants.map(({ interval }) => interval.high), 0.01);
  return (
    <div className="space-y-5">
      <ul className="space-y-4">
        {variants.map((variant) => (
          <li key={variant.strategy}>
            <Variant variant={variant} most={most} />
          </li>
        ))}
      </ul>
      {comparison && (
        <div>
          <p className="flex flex-wrap justify-between gap-x-4">
            <span className="font-medium">Difference</span>
            <span>
              {points(comparison.difference)}{" "}
              <span className="text-dust">
                (from {points(comparison.interval.low)} to {points(comparison.interval.high)})
              </span>
            </span>
          </p>
          <IntervalBar
            value={comparison.difference}
            interval={comparison.interval}
            {...around(comparison.interval)}
          />
        </div>
      )}
      <p role="status" className="max-w-[65ch]">
        {verdict(experiment)}
      </p>
    </div>
  );
}

function Variant({ variant, most }: { variant: ExperimentVariant; most: number }) {
  const { strategy, people, conversions, rate, interval } = variant;
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="font-medium">{strategy}</span>
        <span>
          {percent(rate)}{" "}
          <span className="text-dust">
            ({percent(interval.low)} to {percent(interval.high)}, {conversions} of{" "}
            {counted(people, "person").replace("persons", "people")})
          </span>
        </span>
      </p>
      <IntervalBar value={rate} interval={interval} from={0} to={most} />
    </>
  );
}

/** A scale with nought in its middle. */
function around({ low, high }: { low: number; high: number }) {
  const far = Math.max(Math.abs(low), Math.abs(high), 0.01);
  return { from: -far, to: far };
}
