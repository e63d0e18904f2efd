"use client";

import { type QuantityId, quantityId } from "@nn/notation";
import { useMemo } from "react";
import { mapLayout } from "../../layout/map-layout.ts";
import { useModelState } from "../../lesson/use-model.tsx";
import { isOnMap, MAP_RANGE } from "../../model/map-range.ts";
import { BySize } from "../by-size.tsx";
import { CostBars } from "./cost-bars.tsx";
import { CostMapPlot } from "./cost-map-plot.tsx";
import styles from "./descent.module.css";
import { PairChoice } from "./pair-choice.tsx";
import { RateSlider } from "./rate-slider.tsx";
import { SlicePlot } from "./slice-plot.tsx";
import { StepSum } from "./step-sum.tsx";
import { useCostMap } from "./use-cost-map.ts";
import { useRun } from "./use-run.ts";
import { type Pair, useWalk } from "./use-walk.ts";
import { WalkButtons } from "./walk-buttons.tsx";

const SIZES = ["wide", "narrow"] as const;
const LAYOUTS = { wide: mapLayout("wide", MAP_RANGE), narrow: mapLayout("narrow", MAP_RANGE) };
const FROM = { wide: 440, medium: 440, narrow: 0 };

/**
 * Downhill over two parameters: a map with lines of equal cost and the walk so far, the cost over the first of the two,
 * the next step as a sum, and the cost after each step. Needs a model with a descent along two parameters.
 *
 * @param pairs  the maps to choose from: the parameter to the right, and the one up
 */
export function DescentFigure({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }) {
  const moving = useModelState(({ setup }) => setup.descent?.along);
  const pair = useMemo(() => pairOf(moving), [moving]);
  const walk = useWalk(pair);
  const map = useCostMap(pair);
  const running = useRun(pair);
  return (
    <>
      <div className={`needs-script ${styles.controls}`}>
        <PairChoice pairs={pairs.map(([one, other]) => [quantityId(one), quantityId(other)])} chosen={pair} />
        <RateSlider />
        <WalkButtons {...running} hasNext={walk.next !== undefined} />
      </div>
      <div className={styles.halves}>
        <BySize
          sizes={SIZES}
          from={FROM}
          draw={(size) => (
            <CostMapPlot
              pair={pair}
              layout={LAYOUTS[size === "narrow" ? "narrow" : "wide"]}
              map={map}
              walk={walk}
              className={styles[size]}
            />
          )}
        />
        <div className={styles.side}>
          <SlicePlot of={pair[0]} walk={walk} />
          <div className={styles.sums}>
            {pair.map((id, index) => (
              <StepSum key={id} of={id} next={walk.next?.[index]} />
            ))}
          </div>
          <CostBars isOnMap={isOnMap(walk.here)} isRunning={running.isRunning} />
        </div>
      </div>
    </>
  );
}

function pairOf(along: readonly QuantityId[] | undefined): Pair {
  const [first, second] = along ?? [];
  if (!first || !second) throw new Error("A map of a descent needs a descent along two parameters.");
  return [first, second];
}
