"use client";

import { idOf, inkOf, markOf, shownNumber, washOf } from "@nn/notation";
import { barsLayout } from "../../layout/bars-layout.ts";
import { useModelState } from "../../lesson/use-model.tsx";
import { SvgSymbol } from "../svg-symbol.tsx";
import { words } from "./descent.en.ts";
import styles from "./descent.module.css";
import { RUN_STEPS } from "./use-run.ts";
import { walkWords } from "./walk-words.ts";

/** The cost after each step, and in words what the last step did. While it runs by itself nothing is announced. */
export function CostBars({ isOnMap, isRunning }: { readonly isOnMap: boolean; readonly isRunning: boolean }) {
  const run = useModelState(({ reading }) => reading.run);
  if (!run) return null;
  const costs = run.points.slice(0, run.present + 1).map(({ cost }) => cost);
  // A long walk shows its last steps.
  const first = Math.max(0, costs.length - RUN_STEPS - 1);
  const { width, height, left, right, bottom, bars } = barsLayout(costs.slice(first));
  const last = bars.at(-1);
  return (
    <div>
      <p className={styles.words} role="status" aria-live={isRunning ? "off" : "polite"}>
        {walkWords(run, isOnMap).join(" ")}
      </p>
      <svg className={styles.bars} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.bars}>
        {bars.map((bar, index) => (
          <g key={first + index}>
            <rect
              x={bar.x}
              y={bar.top}
              width={bar.width}
              height={bar.height}
              fill={index === bars.length - 1 ? markOf("c") : washOf("c")}
            />
            <path d={`M${bar.x} ${bar.top}h${bar.width}`} stroke={markOf("c")} strokeWidth="2" />
          </g>
        ))}
        <path d={`M${left} ${bottom}H${right}`} stroke="var(--rule-strong)" />
        {last && (
          <text x={last.x + last.width + 6} y={Math.min(bottom - 6, last.top + 5)} fontSize="15" fill={inkOf("c")}>
            <SvgSymbol q={idOf.C} size={16} /> {shownNumber(costs.at(-1) ?? 0)}
          </text>
        )}
        <g fontSize="13" fill="var(--muted)">
          <text x={left} y={bottom + 18}>
            {first === 0 ? words.start : words.steps(first)}
          </text>
          {run.present > 0 && (
            <text x={right} y={bottom + 18} textAnchor="end">
              {words.steps(run.present)}
            </text>
          )}
        </g>
      </svg>
    </div>
  );
}
