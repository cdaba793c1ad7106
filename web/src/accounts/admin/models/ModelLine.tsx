import type { Model } from "../../../api/types";
import { count, moment } from "../../../ui/words";
import { secondsWritten } from "./secondsWritten";

/** One training: when, how long, on what, and how good it is on ratings hidden from it. */
export function ModelLine({ model }: { model: Model }) {
  const facts = [
    `${count(model.ratings)} ratings`,
    `${count(model.raters)} people`,
    `${count(model.titles)} titles`,
    `trained in ${secondsWritten(model.seconds)}`,
  ];
  const metrics = Object.entries(model.metrics);
  return (
    <div className="px-4 py-4 sm:px-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium break-all">{model.version}</span>
        {model.state === "current" && (
          <span className="rounded-full border border-marquee/70 px-2 text-caption text-marquee">
            In use
          </span>
        )}
        <time dateTime={model.trained_at} className="text-caption text-dust">
          {moment(model.trained_at)}
        </time>
      </p>
      <p className="mt-1 text-dust">{facts.join(" · ")}</p>
      {metrics.length > 0 && (
        <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
          {metrics.map(([name, value]) => (
            <div key={name} className="flex gap-2 text-caption">
              <dt className="text-dust">{name}</dt>
              <dd>{value.toLocaleString("en-GB", { maximumFractionDigits: 4 })}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
