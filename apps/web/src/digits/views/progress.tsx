import type { Report } from "@nn/digits";
import { shownNumber } from "@nn/notation";
import { words } from "./digits.en.ts";
import styles from "./digits.module.css";

const WIDTH = 288;
const HEIGHT = 150;
const BOX = { left: 34, right: WIDTH - 8, top: 8, bottom: HEIGHT - 22 } as const;

/** How the cost fell and how many held-out digits were read, report by report. */
export function Progress({ reports }: { readonly reports: readonly Report[] }) {
  const of = reports.at(-1)?.of ?? 12_520;
  const last = reports.at(-1);
  const costs = reports.flatMap(({ steps, cost }) => (Number.isNaN(cost) ? [] : [{ steps, value: cost }]));
  const shares = reports.map(({ steps, accuracy }) => ({ steps, value: accuracy }));
  const cost = costs.at(-1)?.value;
  return (
    <div className={styles.progress}>
      <Plot
        head={words.cost(cost === undefined ? undefined : shownNumber(cost))}
        points={costs}
        most={2.5}
        marks={[0, 1, 2]}
        of={of}
        className={styles.costLine}
      />
      <Plot
        head={words.right(last && percent(last.accuracy))}
        points={shares}
        most={1}
        marks={[0, 0.5, 1]}
        of={of}
        isShare
        className={styles.shareLine}
      />
    </div>
  );
}

export const percent = (share: number): string => `${shownNumber(100 * share, 1)}\u00a0%`;

interface Point {
  readonly steps: number;
  readonly value: number;
}

interface PlotProps {
  readonly head: string;
  readonly points: readonly Point[];
  /** The height of the box. */
  readonly most: number;
  readonly marks: readonly number[];
  readonly of: number;
  readonly isShare?: boolean;
  readonly className: string | undefined;
}

function Plot({ head, points, most, marks, of, isShare = false, className }: PlotProps) {
  const { left, right, top, bottom } = BOX;
  const x = (steps: number) => round(left + ((right - left) * steps) / of);
  const y = (value: number) => round(bottom - (bottom - top) * Math.min(1, value / most));
  const last = points.at(-1);
  return (
    <div className={styles.plot}>
      <p>{head}</p>
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path className={styles.axis} d={`M${left} ${top}V${bottom}H${right}`} />
        {marks.map((mark) => (
          <text key={mark} className={styles.head} x={left - 6} y={y(mark) + 4} textAnchor="end">
            {isShare ? `${100 * mark}` : shownNumber(mark, mark % 1 === 0 ? 0 : 1)}
          </text>
        ))}
        {[0, 5000, of].map((steps) => (
          <g key={steps}>
            <path className={styles.axis} d={`M${x(steps)} ${bottom}v4`} />
            <text className={styles.head} x={x(steps)} y={HEIGHT - 4} textAnchor={steps === of ? "end" : "middle"}>
              {words.count(steps)}
            </text>
          </g>
        ))}
        <path
          className={className}
          d={points.map(({ steps, value }, i) => `${i === 0 ? "M" : "L"}${x(steps)} ${y(value)}`).join("")}
        />
        {last && <circle className={className} data-last="" cx={x(last.steps)} cy={y(last.value)} r={5} />}
      </svg>
    </div>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
