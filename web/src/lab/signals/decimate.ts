export interface Curve {
  times: number[];
  values: (number | null)[];
}

/**
 * As few points as a screen can show: of every stretch of time its least and its greatest value, so that no
 * peak is lost. A silence longer than `longestGap` seconds breaks the line.
 *
 * @param times ascending, in seconds
 */
export function decimate(
  times: readonly number[],
  values: readonly (number | null)[],
  buckets: number,
  longestGap: number,
): Curve {
  const curve: Curve = { times: [], values: [] };
  const first = times[0];
  const last = times.at(-1);
  if (first === undefined || last === undefined) return curve;
  const width = Math.max((last - first) / buckets, Number.EPSILON);

  let bucket: Point[] = [];
  let end = first + width;
  let before: number | undefined;
  const close = () => {
    for (const { time, value } of extremes(bucket)) {
      curve.times.push(time);
      curve.values.push(value);
    }
    bucket = [];
  };
  times.forEach((time, index) => {
    const value = values[index];
    if (value === null || value === undefined) return;
    const silent = before !== undefined && time - before > longestGap;
    if (silent || time >= end) close();
    if (silent && before !== undefined) {
      curve.times.push((before + time) / 2);
      curve.values.push(null);
    }
    while (time >= end) end += width;
    bucket.push({ time, value });
    before = time;
  });
  close();
  return curve;
}

interface Point {
  time: number;
  value: number;
}

function extremes(points: readonly Point[]): Point[] {
  const [first] = points;
  if (!first) return [];
  let least = first;
  let greatest = first;
  for (const point of points) {
    if (point.value < least.value) least = point;
    if (point.value > greatest.value) greatest = point;
  }
  if (least === greatest) return [least];
  return least.time < greatest.time ? [least, greatest] : [greatest, least];
}
