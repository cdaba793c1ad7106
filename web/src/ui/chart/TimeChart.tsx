import { useEffect, useRef } from "react";
import UPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { useTheme } from "../../app/theme";
import { plotOptions } from "./plotOptions";

export interface ChartSeries {
  label: string;
  /** As many as there are times; null where nothing was measured, and the line is broken. */
  values: readonly (number | null)[];
  /** A colour of the theme, such as `--marquee`. */
  colour: string;
  /** How thick its line is, in pixels; 2 if it is left out. */
  width?: number;
}

export interface TimeChartProps {
  /** What it shows, for who cannot see it; what it says in numbers stands beside it. */
  label: string;
  /** Seconds since the beginning, ascending. */
  times: readonly number[];
  series: readonly ChartSeries[];
  /** The least and the largest value that is drawn. */
  range: readonly [number, number];
  /** Values to which a broken line is drawn across. */
  marks?: readonly number[];
  height?: number;
}

/** Values over time. It follows its width, the theme, and data that grow. */
export function TimeChart(props: TimeChartProps) {
  const { label, times, series, marks, height = 220 } = props;
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<UPlot>(undefined);
  const theme = useTheme();
  // A mark or a line more is another chart; more values are not.
  const shape = JSON.stringify([series.map((one) => [one.label, one.colour]), marks, height]);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const made = new UPlot(
      plotOptions(element, latest.current, () => latest.current.range),
      dataOf(latest.current),
      element,
    );
    plot.current = made;
    const size = new ResizeObserver(() => {
      made.setSize({ width: element.clientWidth, height: made.height });
    });
    size.observe(element);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const draw = () => made.redraw(false);
    dark.addEventListener("change", draw);
    return () => {
      dark.removeEventListener("change", draw);
      size.disconnect();
      made.destroy();
      plot.current = undefined;
    };
  }, [shape]);

  useEffect(() => {
    plot.current?.setData(dataOf({ times, series }));
  }, [times, series]);

  useEffect(() => plot.current?.redraw(false), [theme]);

  return <div ref={box} role="img" aria-label={label} style={{ minHeight: height }} />;
}

function dataOf({ times, series }: Pick<TimeChartProps, "times" | "series">): UPlot.AlignedData {
  return [[...times], ...series.map(({ values }) => [...values])];
}
