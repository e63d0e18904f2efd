"use client";

import { bracketed, quantityId, readBack, shownNumber, shownTogether } from "@nn/notation";
import { useMemo } from "react";
import type { PlotSize } from "../../layout/slope-layout.ts";
import { useModelState } from "../../lesson/use-model.tsx";
import { type Bend, wholeWayOf } from "../../model/crossings.ts";
import { BySize } from "../by-size.tsx";
import { SlopePlot } from "../slopes/slope-plot.tsx";
import { words as slopesWords } from "../slopes/slopes.en.ts";
import { useTurning } from "../slopes/use-crossings.ts";
import { ZoomSlider } from "../slopes/zoom-slider.tsx";
import { DrawnLetter, PlainDerivative, PlainLetter } from "./letter.tsx";
import { words } from "./plain.en.ts";
import styles from "./plain.module.css";
import { PlainFigure, TURNED } from "./plain-figure.tsx";
import { PlainSlider } from "./plain-slider.tsx";
import { StepNames } from "./step-names.tsx";

const LETTERS = { x: "x", y: "y" } as const;
const WHOLE = { x: [-2, 2], y: [-0.6, 3.4] } as const;
const INKS = { run: "var(--ink-soft)", rise: "var(--ink)", curve: "var(--rule-strong)" } as const;
const SIZES = ["medium", "narrow"] as const;

/** The slope of y = x² under the microscope: a dot, its tangent, run and rise, and a zoom until the curve is straight. */
export function SquareFigure() {
  return (
    <PlainFigure name="square" times={1} at={0.6} nudge={0.5}>
      <Square />
    </PlainFigure>
  );
}

function Square() {
  const reading = useModelState((state) => state.reading);
  const by = useModelState(({ setup }) => setup.nudge?.by ?? WHOLE.x[1]);
  const bend = useMemo(() => wholeWayOf(reading, { quantity: quantityId(TURNED), by }), [reading, by]);
  const shown = shownBend(bend);
  const told = words.at(LETTERS.x, shownNumber(bend.at), LETTERS.y, shownNumber(bend.value), shown.slope);
  return (
    <div className={styles.square}>
      <div className={`needs-script ${styles.controls}`}>
        <PlainSlider letter={LETTERS.x} text={told} />
        <ZoomSlider
          letter={<PlainLetter>{LETTERS.x}</PlainLetter>}
          hue="var(--ink)"
          measured={shown.measured}
          slope={shown.slope}
        />
      </div>
      <BySize
        sizes={SIZES}
        draw={(size) => (
          <div className={styles[size]}>
            <Plot size={size === "medium" ? "large" : "narrow"} bend={bend} by={by} told={told} />
          </div>
        )}
      />
      <Slopes shown={shown} />
    </div>
  );
}

function Plot({
  size,
  bend,
  by,
  told,
}: {
  readonly size: PlotSize;
  readonly bend: Bend;
  readonly by: number;
  readonly told: string;
}) {
  const turned = quantityId(TURNED);
  const { range, dragTo, onKey } = useTurning(turned);
  return (
    <SlopePlot
      size={size}
      bend={bend}
      by={by}
      whole={WHOLE}
      inks={INKS}
      axes={{ along: <DrawnLetter>{LETTERS.x}</DrawnLetter>, up: <DrawnLetter>{LETTERS.y}</DrawnLetter> }}
      name={words.plot}
      said={{ name: words.dot, now: bend.at, min: range.min, max: range.max, text: told }}
      onDrag={(at) => dragTo(turned, at)}
      onKey={onKey}
      beside={(step) => <StepNames step={step} />}
    />
  );
}

/** Rise and run with the digits from which their ratio comes out as it is shown. */
function shownBend({ run, rise, slope, ratio = 0 }: Bend) {
  const { values, results } = shownTogether([rise, run], [ratio], ([up = 0, along = 1]) => [up / along]);
  const [shownRise = "", shownRun = ""] = values;
  return { rise: shownRise, run: shownRun, measured: results[0] ?? "", slope: shownNumber(slope) };
}

/** Rise over run, the slope, and how far they are apart. */
function Slopes({ shown: { rise, run, measured, slope } }: { readonly shown: ReturnType<typeof shownBend> }) {
  const gap = shownNumber(Math.abs(readBack(measured) - readBack(slope)));
  return (
    <div className={styles.numbers}>
      <p>
        <PlainLetter>{LETTERS.y}</PlainLetter>
        {" = "}
        <PlainLetter>{LETTERS.x}</PlainLetter>
        {"²"}
      </p>
      <dl>
        <div>
          <dt>{slopesWords.ratio}</dt>
          <dd>
            {`${rise} ÷ ${bracketed(run)} = `}
            <strong>{measured}</strong>
          </dd>
        </div>
        <div>
          <dt>{words.slope}</dt>
          <dd>
            <PlainDerivative of={LETTERS.y} by={LETTERS.x} />
            {" = 2"}
            <PlainLetter>{LETTERS.x}</PlainLetter>
            {" = "}
            <strong>{slope}</strong>
          </dd>
        </div>
      </dl>
      <p>{readBack(gap) === 0 ? words.same : words.gap(gap)}</p>
    </div>
  );
}
