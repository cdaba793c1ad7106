import type { Options } from "uplot";
import { clock } from "./clock";
import { themeColour } from "./colours";
import type { TimeChartProps } from "./TimeChart";

const font = "13px 'Inter Variable', system-ui, sans-serif";
const clockSteps = [1, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600];

/**
 * Colours are asked for at every drawing, so that a new theme needs no more than another one; the range whenever data
 * are set, so that what grows stays within.
 */
export function plotOptions(
  box: Element,
  props: TimeChartProps,
  range: () => readonly [number, number],
): Options {
  const { series, marks = [], height = 220 } = props;
  const quiet = () => themeColour(box, "--dust");
  const line = () => themeColour(box, "--seam");
  const axis = { font, stroke: quiet, grid: { stroke: line, width: 1 }, ticks: { show: false } };
  return {
    width: box.clientWidth,
    height,
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, y: false, points: { size: 8 } },
    scales: { x: { time: false }, y: { range: () => [...range()] } },
    axes: [
      { ...axis, values: (_, splits) => splits.map(clock), incrs: clockSteps },
      { ...axis, size: 44 },
    ],
    series: [
      {},
      ...series.map(({ label, colour, width = 2 }) => ({
        label,
        stroke: () => themeColour(box, colour),
        width,
        points: { show: false },
      })),
    ],
    hooks: {
      drawAxes: [
        (plot) => {
          const { ctx, bbox } = plot;
          ctx.save();
          ctx.strokeStyle = themeColour(box, "--dust");
          ctx.setLineDash([6, 6]);
          for (const mark of marks) {
            const y = plot.valToPos(mark, "y", true);
            ctx.beginPath();
            ctx.moveTo(bbox.left, y);
            ctx.lineTo(bbox.left + bbox.width, y);
            ctx.stroke();
          }
          ctx.restore();
        },
      ],
    },
  };
}
