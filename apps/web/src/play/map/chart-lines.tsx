import { ACROSS, type Chart } from "./chart.ts";
import type { Spot, Stroke } from "./ideas/idea.ts";
import styles from "./world-map.module.css";

interface Props {
  readonly chart: Chart;
  readonly className: string | undefined;
  readonly isOpen: readonly boolean[];
  /** Worlds that open before the reader's eyes. */
  readonly isNew: readonly boolean[];
}

/** Every stroke of the map. It is stretched to the page; pens keep their width. */
export function ChartLines({ chart, className, isOpen, isNew }: Props) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${ACROSS} ${chart.height}`}
      height={chart.height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {chart.worlds.map(({ id, strokes, road }, at) => (
        <g key={id} data-open={isOpen[at]} data-new={isNew[at] || undefined}>
          {road && <path d={road} className={styles.road} />}
          {strokes.map((stroke, index) => (
            // A drawing's strokes have no other name, and never change places.
            <path key={index} d={pathThrough(stroke.points)} className={styles[stroke.kind]} {...penOf(stroke)} />
          ))}
        </g>
      ))}
    </svg>
  );
}

const pathThrough = (points: readonly Spot[]): string => `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`;

/** As everywhere: 4.5 px per 1.0, dashed when negative, dotted at 0. */
function penOf(stroke: Stroke) {
  if (stroke.kind !== "weight") return {};
  const { value } = stroke;
  return {
    strokeWidth: Math.max(1, 4.5 * Math.abs(value)),
    strokeDasharray: value === 0 ? "1 5" : value < 0 ? "10 6" : undefined,
  };
}
