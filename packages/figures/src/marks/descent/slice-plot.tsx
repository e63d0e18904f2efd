"use client";

import { hueOf, markOf, type QuantityId } from "@nn/notation";
import { useMemo } from "react";
import { arrowTo } from "../../layout/arrow.ts";
import { curveLayout, curvePath, tangentPath } from "../../layout/curve-layout.ts";
import { useNames } from "../../lesson/names.ts";
import { useModelState } from "../../lesson/use-model.tsx";
import { costCurves, meanOf } from "../../model/cost-curves.ts";
import { isOnMap, MAP_RANGE } from "../../model/map-range.ts";
import { Axes } from "../averaging/axes.tsx";
import { words } from "./descent.en.ts";
import styles from "./descent.module.css";
import { useCountedExamples, type Walk } from "./use-walk.ts";

const HEIGHT = 220;

/** A cut through the landscape to the right and left of the ball: the cost, its slope, and the step it makes. */
export function SlicePlot({ of, walk }: { readonly of: QuantityId; readonly walk: Walk }) {
  const { network, mean } = useModelState(({ reading }) => reading);
  const examples = useCountedExamples();
  const { spoken } = useNames();
  const samples = useMemo(() => {
    const { at, each } = costCurves(network, examples, of, MAP_RANGE, 61);
    const costs = meanOf(each);
    return at.map((value, n) => [value, costs[n] ?? 0] as const);
  }, [network, examples, of]);
  const layout = curveLayout(MAP_RANGE, Math.max(...samples.map(([, cost]) => cost)), HEIGHT);
  const { x, y, bottom, left, right } = layout;
  const value = walk.here[0];
  const next = walk.next?.[0];
  const isOn = isOnMap([value]);
  const inside = (at: number) => Math.min(right, Math.max(left, x(at)));
  const arrow = next === undefined ? undefined : arrowTo([x(value), bottom], [inside(next), bottom]);
  return (
    <svg
      className={styles.slice}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={words.slice(spoken(of))}
    >
      <Axes of={of} layout={layout} />
      <path d={curvePath(layout, samples)} fill="none" stroke={markOf("c")} strokeWidth="3" />
      {isOn && (
        <>
          <path d={`M${x(value)} ${y(mean.cost)}V${bottom}`} stroke={markOf(hueOf(of))} strokeDasharray="2 3" />
          <path d={tangentPath(layout, value, mean.cost, mean.of(of), 72)} stroke="var(--ink)" strokeWidth="2" />
          {arrow && (
            <>
              <path d={arrow.shaft} stroke={markOf(hueOf(of))} strokeWidth="3" />
              <path d={arrow.head} fill={markOf(hueOf(of))} />
            </>
          )}
          <circle cx={x(value)} cy={y(mean.cost)} r="7" fill={markOf("c")} />
        </>
      )}
    </svg>
  );
}
