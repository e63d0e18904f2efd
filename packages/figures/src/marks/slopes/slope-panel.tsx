"use client";

import type { ActivationName } from "@nn/core";
import { bracketed, hueOf, inkOf, markOf, parseQuantityName, type QuantityId, shownNumber } from "@nn/notation";
import type { Size } from "../../layout/size.ts";
import type { View } from "../../layout/slope-layout.ts";
import { words as lessonWords } from "../../lesson/lesson.en.ts";
import { useNames } from "../../lesson/names.ts";
import { useValue } from "../../lesson/use-model.tsx";
import type { Crossing } from "../../model/crossings.ts";
import { FactorMeaning } from "../../tables/factor-meaning.tsx";
import { Derivative } from "../../tables/fraction.tsx";
import { SvgSymbol } from "../svg-symbol.tsx";
import { LinkFormula, useActivation } from "./link-formula.tsx";
import { unsigned } from "./shown-slopes.ts";
import { SlopePlot } from "./slope-plot.tsx";
import { words } from "./slopes.en.ts";
import styles from "./slopes.module.css";
import { useTurning } from "./use-crossings.ts";

/** One link of the way to the cost: its function, its curve, its slope, and what the nudge measures of it. */
export function SlopePanel({
  size,
  crossing,
  by,
  parameter,
  target,
  order,
  shown,
}: {
  readonly size: Size;
  readonly crossing: Crossing;
  readonly by: number;
  /** What is turned when the dot is dragged. */
  readonly parameter: QuantityId;
  readonly target: QuantityId;
  readonly order: number;
  readonly shown: {
    readonly run: string;
    readonly rise: string;
    readonly ratio: string | undefined;
    readonly slope: string;
  };
}) {
  const { factor, value } = crossing;
  const cause = factor.derivative.by;
  const effect = factor.derivative.of;
  const { spoken } = useNames();
  const turning = useTurning(parameter);
  const activation = useActivation(factor);
  const wanted = useValue(target);
  const isCost = factor.kind === "cost";
  return (
    <section className={styles.panel} aria-label={words.curve(spoken(effect), spoken(cause))}>
      <LinkFormula factor={factor} />
      <SlopePlot
        size={size}
        bend={crossing}
        by={by}
        whole={wholeOf(crossing, activation)}
        inks={{ run: markOf(hueOf(cause)), rise: markOf(hueOf(effect)), curve: markOf(hueOf(effect)) }}
        lights={{ run: cause, rise: effect }}
        axes={{ along: <SvgSymbol q={cause} size={17} short />, up: <SvgSymbol q={effect} size={17} short /> }}
        name={words.plot(spoken(effect), spoken(cause))}
        said={{
          name: words.dot(spoken(effect), spoken(cause)),
          now: useValue(parameter),
          min: turning.range.min,
          max: turning.range.max,
          text: words.at(
            lessonWords.named(spoken(cause), shownNumber(crossing.at)),
            lessonWords.named(spoken(effect), shownNumber(value)),
            shown.slope,
          ),
        }}
        onDrag={(at) => turning.dragTo(cause, at)}
        onKey={turning.onKey}
        order={order}
        {...(isCost && { marked: { at: wanted, ink: markOf("y") } })}
      />
      <p className={styles.slope} data-q-group="">
        <Derivative of={effect} by={cause} short />
        <span>
          {" = "}
          <FactorMeaning factor={factor} short={factor.kind !== "activation"} />
          {" = "}
          <strong style={{ color: inkOf(hueOf(factor.quantity)) }}>{shown.slope}</strong>
        </span>
      </p>
      <p className={styles.ratio}>
        <span>{words.ratio}</span>{" "}
        {shown.ratio === undefined ? (
          words.nothing
        ) : (
          <>
            <span style={{ color: inkOf(hueOf(effect)) }}>{unsigned(shown.rise)}</span>
            {" ÷ "}
            <span style={{ color: inkOf(hueOf(cause)) }}>{bracketed(unsigned(shown.run))}</span>
            {" = "}
            {shown.ratio}
          </>
        )}
      </p>
    </section>
  );
}

/** What is seen of a link's curve without zoom. */
function wholeOf({ factor }: Crossing, activation: ActivationName): View {
  switch (parseQuantityName(factor.derivative.of).kind) {
    case "activation":
      return { x: [-3.2, 3.2], y: RANGES[activation] };
    case "cost":
      return { x: [-0.1, 1.3], y: [-0.1, 1.1] };
    default:
      return { x: [-2.5, 2.5], y: [-2.5, 2.5] };
  }
}

const OPEN = [-0.6, 3] as const;

const RANGES = {
  sigmoid: [-0.1, 1.1],
  tanh: [-1.2, 1.2],
  relu: OPEN,
  leakyRelu: OPEN,
  softplus: OPEN,
  identity: [-3, 3],
} as const satisfies Readonly<Record<ActivationName, readonly [number, number]>>;
