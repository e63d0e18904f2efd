"use client";

import { type QuantityId, quantityId } from "@nn/notation";
import { Children } from "react";
import { Segments } from "../../controls/segments.tsx";
import { Part } from "../../lesson/figure.tsx";
import { useNames } from "../../lesson/names.ts";
import { Letter } from "../../lesson/symbol.tsx";
import { useModelState, useTrace } from "../../lesson/use-model.tsx";
import { sweepOf } from "../../model/collapsing.ts";
import { measuredSlope } from "../../model/measured.ts";
import { pathShares } from "../../model/path-shares.ts";
import { BySize } from "../by-size.tsx";
import { ComposerButtons } from "./composer-buttons.tsx";
import { ComposerDrawing } from "./composer-drawing.tsx";
import { LitProduct } from "./lit-product.tsx";
import { PathSays } from "./path-says.tsx";
import { PathSums } from "./path-sums.tsx";
import { words } from "./paths.en.ts";
import styles from "./paths.module.css";
import { ProductCounts } from "./product-counts.tsx";
import { lineStates, passedBy, sweepLineStates } from "./standing.ts";
import { SweepPlayer } from "./sweep-player.tsx";
import { SweepSums } from "./sweep-sums.tsx";
import { type CompositionTools, useComposition } from "./use-composition.ts";
import { useSweep } from "./use-sweep.ts";

const SIZES = ["medium", "narrow"] as const;

/** From this width of the figure on, px; `paths.module.css` has the same numbers. */
const FROM = { wide: 560, medium: 560, narrow: 0 };

type Way = "byPath" | "backwards";

/**
 * The sum over paths, found path by path, and then worked out backwards with one number for each neuron.
 *
 * @param starts      quantities to begin at: a weight, an input or an activation
 * @param foundFirst  how many paths of the first of them are found before anything is touched
 */
export function PathComposer({
  starts,
  foundFirst,
}: {
  readonly starts: readonly string[];
  readonly foundFirst: number;
}) {
  const ids = starts.map(quantityId);
  const composing = useComposition(ids, foundFirst);
  const stops = sweepOf(useTrace(composing.start).collapsed);
  const { back, goBack } = composing;
  const sweep = useSweep(back ?? 1, stops.length, goBack);
  const isBack = back !== undefined;
  return (
    <>
      <div className={`needs-script ${styles.controls}`}>
        {ids.length > 1 && (
          <StartChoice
            starts={ids}
            chosen={composing.start}
            choose={(start) => {
              sweep.pause();
              composing.beginAt(start);
            }}
          />
        )}
        <Segments<Way>
          name={words.way}
          options={[
            { value: "byPath", label: words.byPath },
            { value: "backwards", label: words.backwards },
          ]}
          chosen={isBack ? "backwards" : "byPath"}
          choose={(way) => {
            sweep.pause();
            goBack(way === "backwards" ? (back ?? 1) : undefined);
          }}
        />
        {isBack ? <SweepPlayer sweep={sweep} /> : <ComposerButtons composing={composing} />}
      </div>
      {isBack ? <Backwards start={composing.start} stops={stops} sweep={sweep} /> : <ByPath composing={composing} />}
    </>
  );
}

/** Which quantity the paths begin at. */
function StartChoice({
  starts,
  chosen,
  choose,
}: {
  readonly starts: readonly QuantityId[];
  readonly chosen: QuantityId;
  readonly choose: (start: QuantityId) => void;
}) {
  const { spoken } = useNames();
  return (
    <Segments
      name={words.from}
      options={starts.map((start) => ({
        value: start,
        label: Children.toArray(words.fromQuantity(<Letter key="start" q={start} />)),
        spoken: words.spokenFrom(spoken(start)),
      }))}
      chosen={chosen}
      choose={choose}
    />
  );
}

function ByPath({ composing }: { readonly composing: CompositionTools }) {
  const { start, paths, composition } = composing;
  const measured = useModelState(({ reading }) => measuredSlope(reading, start));
  const shares = pathShares(paths, composition.found, measured);
  const stateOf = lineStates(composing);
  const passed = passedBy(composing);
  return (
    <>
      <div className={styles.halves}>
        <div>
          <BySize
            sizes={SIZES}
            from={FROM}
            draw={(size) => (
              <ComposerDrawing
                size={size === "narrow" ? "narrow" : "medium"}
                stateOf={stateOf}
                passed={passed}
                onChoose={composing.choose}
                numbers={[]}
              />
            )}
          />
          <PathSays composing={composing} shares={shares} />
        </div>
        <PathSums composing={composing} shares={shares} measured={measured} />
      </div>
      <Part>
        <LitProduct composing={composing} decimals={shares.decimals} />
      </Part>
    </>
  );
}

function Backwards({
  start,
  stops,
  sweep: { at, isPlaying },
}: {
  readonly start: QuantityId;
  readonly stops: ReturnType<typeof sweepOf>;
  readonly sweep: ReturnType<typeof useSweep>;
}) {
  const { paths } = useTrace(start);
  const stateOf = sweepLineStates(paths, stops[at - 1]);
  return (
    <>
      <div className={styles.halves}>
        <BySize
          sizes={SIZES}
          from={FROM}
          draw={(size) => (
            <ComposerDrawing
              size={size === "narrow" ? "narrow" : "medium"}
              stateOf={stateOf}
              passed={[]}
              onChoose={undefined}
              numbers={stops.slice(0, at).flatMap(({ numbers }) => numbers)}
            />
          )}
        />
        <ProductCounts start={start} />
      </div>
      <Part>
        <SweepSums stops={stops} at={at} isPlaying={isPlaying} />
      </Part>
    </>
  );
}
