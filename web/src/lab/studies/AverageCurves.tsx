import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { components } from "../../api/schema";
import { TimeChart } from "../../ui/chart/TimeChart";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { Panel } from "../../ui/Panel";
import { counted } from "../../ui/words";
import { studyAverageQuery } from "../queries";
import { averageSeries, peopleOf } from "./averageSeries";

type Average = components["schemas"]["StudyAverage"];

interface AverageCurvesProps {
  study: number;
  video: number;
  /** Length of the axis, in seconds. */
  duration: number;
}

/** What all people of a study felt along a video: the mean, and how far they differ. */
export function AverageCurves({ study, video, duration }: AverageCurvesProps) {
  const [simulated, setSimulated] = useState(false);
  const query = useQuery(studyAverageQuery(study, video, simulated));
  return (
    <Panel
      title="All together"
      about="Each person counts once in every five seconds: high is 1, low is −1. The thick line is the mean, the thin ones lie a standard deviation above and below it."
    >
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-marquee"
          checked={simulated}
          onChange={({ target }) => setSimulated(target.checked)}
        />
        Count simulated sessions, too
      </label>
      {query.isError ? (
        <ErrorNotice error={query.error} what="the average" onRetry={() => void query.refetch()} />
      ) : (
        query.data && <Curves average={query.data} duration={duration} />
      )}
    </Panel>
  );
}

function Curves({ average, duration }: { average: Average; duration: number }) {
  const { steps, least, most } = peopleOf(average);
  return (
    <>
      <p role="status" className="mb-4 text-dust">
        {average.people === 1
          ? "1 person was counted. "
          : `${average.people} people were counted. `}
        {steps === 0
          ? `Below ${average.fewest} people nothing is averaged: two differ, but have no spread.`
          : `${least === most ? `${most} people` : `${least} to ${most} people`} wherever a line is drawn; below ${average.fewest} nothing is averaged.`}
        {average.simulated_left_out > 0 &&
          ` ${counted(average.simulated_left_out, "simulated session")} left out.`}
      </p>
      {steps > 0 && (
        <div className="space-y-5">
          <Curve average={average} of="valence" name="Valence" duration={duration} />
          <Curve average={average} of="arousal" name="Arousal" duration={duration} />
          <People average={average} duration={duration} />
        </div>
      )}
    </>
  );
}

interface CurveProps {
  average: Average;
  of: "valence" | "arousal";
  name: string;
  duration: number;
}

const range = [-1.05, 1.05] as const;

function Curve({ average, of, name, duration }: CurveProps) {
  const { times, series } = useMemo(() => {
    const { times, mean, above, below } = averageSeries(average, of, duration);
    return {
      times,
      series: [
        { label: "One deviation above", values: above, colour: "--dust", width: 1 },
        { label: "One deviation below", values: below, colour: "--dust", width: 1 },
        { label: name, values: mean, colour: "--marquee", width: 3 },
      ],
    };
  }, [average, of, name, duration]);
  return (
    <figure>
      <figcaption className="mb-1 text-caption text-dust">
        {name}, mean ± standard deviation
      </figcaption>
      <TimeChart
        label={`${name} of all people, mean and standard deviation`}
        times={times}
        series={series}
        range={range}
        marks={[0]}
        height={150}
      />
    </figure>
  );
}

function People({ average, duration }: { average: Average; duration: number }) {
  const { times, series, most } = useMemo(() => {
    const { times } = averageSeries(average, "valence", duration);
    const values = [null, ...average.points.map(({ people }) => people), null];
    return {
      times,
      series: [{ label: "People", values, colour: "--dust" }],
      most: Math.max(1, ...average.points.map(({ people }) => people)),
    };
  }, [average, duration]);
  return (
    <figure>
      <figcaption className="mb-1 text-caption text-dust">People, at most {most}</figcaption>
      <TimeChart
        label={`How many people were counted, at most ${most}`}
        times={times}
        series={series}
        range={[0, most + 0.5]}
        height={90}
      />
    </figure>
  );
}
