"use client";

import { bracketed, quantityId, shownNumber } from "@nn/notation";
import { useMemo } from "react";
import { words as lessonWords } from "../../lesson/lesson.en.ts";
import { useModelState } from "../../lesson/use-model.tsx";
import { type Crossing, crossingsOf } from "../../model/crossings.ts";
import { BySize } from "../by-size.tsx";
import sizes from "../sizes.module.css";
import { type ShownSlopes, shownSlopes, unsigned } from "../slopes/shown-slopes.ts";
import { words as slopesWords } from "../slopes/slopes.en.ts";
import { ZoomSlider } from "../slopes/zoom-slider.tsx";
import { PlainDerivative, PlainLetter } from "./letter.tsx";
import { words } from "./plain.en.ts";
import styles from "./plain.module.css";
import { PlainFigure, TURNED } from "./plain-figure.tsx";
import { PlainSlider } from "./plain-slider.tsx";
import { RateLines } from "./rate-lines.tsx";

const LETTERS = ["x", "u", "y"] as const;
const TIMES = 3;

/** Two rates in a row: x drives u = 3x, u drives y = u², and a nudge of x arrives at y stretched by both. */
export function RatesFigure() {
  return (
    <PlainFigure name="rates" times={TIMES} at={0.4} nudge={0.1}>
      <Rates />
    </PlainFigure>
  );
}

function Rates() {
  const reading = useModelState((state) => state.reading);
  const by = useModelState(({ setup }) => setup.nudge?.by ?? 1);
  const { crossings, shown } = useMemo(() => {
    const nudge = { quantity: quantityId(TURNED), by };
    // The neuron passes its sum on as it is: that link stretches nothing and stands for nothing here.
    const links = crossingsOf(reading, nudge).filter(({ factor }) => factor.kind !== "slope");
    return { crossings: links, shown: shownSlopes(links, reading.trace(nudge.quantity).value) };
  }, [reading, by]);
  const [x] = LETTERS;
  const values = [crossings[0]?.at ?? 0, crossings[0]?.value ?? 0, crossings[1]?.value ?? 0];
  const told = words.values(LETTERS.map((letter, index) => lessonWords.named(letter, shownNumber(values[index] ?? 0))));
  return (
    <div className={styles.rates}>
      <div className={`needs-script ${styles.controls}`}>
        <PlainSlider letter={x} text={told} />
        <ZoomSlider
          letter={<PlainLetter>{x}</PlainLetter>}
          hue="var(--ink)"
          measured={shown.measured}
          slope={shown.derivative}
        />
      </div>
      <BySize
        draw={(size) => (
          <RateLines
            className={sizes[size]}
            size={size}
            letters={LETTERS}
            values={values}
            changes={[by, ...crossings.map(({ rise }) => rise)]}
            shown={shown}
            said={told}
          />
        )}
      />
      <Product crossings={crossings} shown={shown} />
    </div>
  );
}

/** The two slopes multiplied, and what the nudge itself measures. */
function Product({
  crossings,
  shown: { slopes, derivative, changes, measured, gap },
}: {
  readonly crossings: readonly Crossing[];
  readonly shown: ShownSlopes;
}) {
  const [x, u, y] = LETTERS;
  return (
    <div className={styles.product}>
      <p>
        <PlainDerivative of={y} by={x} />
        {` = ${TIMES} · 2`}
        <PlainLetter>{u}</PlainLetter>
        {" = "}
        {crossings.map((_, index) => bracketed(slopes[index] ?? "")).join(" × ")}
        {" = "}
        <strong>{derivative}</strong>
      </p>
      <p>
        {slopesWords.measured(
          `${unsigned(changes.at(-1) ?? "")} ÷ ${bracketed(unsigned(changes[0] ?? ""))} = ${measured}`,
        )}{" "}
        {gap === undefined ? slopesWords.same : words.gap(gap)}
      </p>
    </div>
  );
}
