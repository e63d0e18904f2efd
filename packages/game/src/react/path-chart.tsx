import { briefNumber, shownNumber } from "@nn/notation";
import { useRef } from "react";
import { words } from "../words.en.ts";
import styles from "./charts.module.css";
import { niceTicks } from "./ticks.ts";
import { useWidth } from "./use-width.ts";

interface Props {
  /** Costs after each nudge, the start first. */
  readonly own: readonly number[];
  readonly descent: readonly number[];
  readonly target: number;
}

const HEIGHT = 232;
const TOP = 14;
const BOTTOM = 34;
const LEFT = 40;

/** The player's costs beside those of gradient descent, on one scale. */
export function PathChart({ own, descent, target }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 280, 520) ?? 320;
  const right = width - 64;
  const steps = Math.max(own.length, descent.length) - 1;
  const ticks = niceTicks(Math.max(...own, ...descent, target));
  const top = ticks.at(-1) as number;
  const x = (step: number) => LEFT + ((right - LEFT) * step) / Math.max(1, steps);
  const y = (cost: number) => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * cost) / top;
  const line = (costs: readonly number[]) =>
    costs.map((cost, step) => `${step ? "L" : "M"}${x(step)} ${y(cost)}`).join("");
  const every = Math.ceil((steps + 1) / 12);
  const shown = (costs: readonly number[]) => costs.map((cost) => shownNumber(cost));
  const ends = endLabels([
    { name: words.chart.own, at: y(own.at(-1) as number), hue: "own" },
    { name: words.chart.descent, at: y(descent.at(-1) as number), hue: "descent" },
    { name: words.chart.target, at: y(target), hue: "target" },
  ]);
  return (
    <div ref={frame} className={styles.frame}>
      <svg
        className={styles.chart}
        {...{ width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}` }}
        role="img"
        aria-label={words.chart.read(shown(own), shown(descent), briefNumber(target))}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <path d={`M${LEFT} ${y(tick)}H${right}`} stroke="var(--rule)" />
            <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
              {briefNumber(tick)}
            </text>
          </g>
        ))}
        {Array.from({ length: steps + 1 }, (_, step) => step)
          .filter((step) => step % every === 0)
          .map((step) => (
            <text key={step} x={x(step)} y={HEIGHT - BOTTOM + 20} textAnchor="middle">
              {step}
            </text>
          ))}
        <path d={`M${LEFT} ${y(target)}H${right}`} stroke="var(--ink)" strokeWidth="1.5" />
        <path
          d={line(descent)}
          fill="none"
          stroke="var(--ink-soft)"
          strokeWidth="1.5"
          strokeDasharray="2 4"
          strokeLinecap="round"
        />
        {descent.map((cost, step) => (
          <circle
            // A path is its steps in order.
            key={`descent-${step}-${cost}`}
            {...{ cx: x(step), cy: y(cost), r: 2.5 }}
            fill="var(--paper)"
            stroke="var(--ink-soft)"
            strokeWidth="1.5"
          />
        ))}
        <path d={line(own)} fill="none" stroke="var(--q-c-mark)" strokeWidth="2.5" strokeLinejoin="round" />
        {own.map((cost, step) => (
          <rect
            key={`own-${step}-${cost}`}
            x={x(step) - 3.5}
            y={y(cost) - 3.5}
            width="7"
            height="7"
            fill="var(--q-c-mark)"
          />
        ))}
        {ends.map(({ name, at, hue }) => (
          <text key={hue} className={styles[hue]} x={right + 8} y={at + 4}>
            {name}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface EndLabel {
  readonly name: string;
  readonly at: number;
  readonly hue: "own" | "descent" | "target";
}

const APART = 16;

/** Moves overlapping labels apart, the highest first. */
function endLabels(labels: readonly EndLabel[]): readonly EndLabel[] {
  const sorted = labels.toSorted((a, b) => a.at - b.at);
  const placed: EndLabel[] = [];
  for (const label of sorted) {
    const above = placed.at(-1);
    placed.push(above && label.at - above.at < APART ? { ...label, at: above.at + APART } : label);
  }
  const overflow = Math.max(0, (placed.at(-1)?.at ?? 0) - (HEIGHT - BOTTOM + 4));
  return placed.map((label) => ({ ...label, at: label.at - overflow }));
}
