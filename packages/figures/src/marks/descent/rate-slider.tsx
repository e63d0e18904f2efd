"use client";

import { rounded } from "@nn/notation";
import { Children, useId } from "react";
import { valueAfterKey } from "../../controls/control.tsx";
import range from "../../controls/range.module.css";
import { useIsHidden, useModel, useModelState } from "../../lesson/use-model.tsx";
import { walkAtRate } from "../../model/walk-on-map.ts";
import { words } from "./descent.en.ts";
import styles from "./descent.module.css";
import { shownRate } from "./step-sum.tsx";

const ETA = "η";

const RATES = { min: 0.05, max: 3, step: 0.05, fine: 0.01, page: 0.5, drag: 0.05 } as const;

/** How long a step is for the slope that it goes against. */
export function RateSlider() {
  const model = useModel();
  const rate = useModelState(({ setup }) => setup.descent?.learningRate);
  const isHidden = useIsHidden("rate");
  const name = useId();
  if (rate === undefined || isHidden) return null;
  const set = (value: number) => model.change((setup) => walkAtRate(setup, value), "rate");
  return (
    <div className={styles.rate}>
      <span id={name}>
        {Children.toArray(
          words.rate(
            <i key="rate" className={styles.eta}>
              {ETA}
            </i>,
          ),
        )}
      </span>
      <input
        type="range"
        className={range.range}
        style={{ "--hue": "var(--ink)" } as React.CSSProperties}
        aria-labelledby={name}
        aria-valuetext={shownRate(rate)}
        min={RATES.min}
        max={RATES.max}
        step="any"
        value={rate}
        onChange={({ currentTarget }) =>
          set(rounded(Math.max(RATES.min, Math.round(Number(currentTarget.value) / RATES.drag) * RATES.drag)))
        }
        onKeyDown={(event) => {
          const next = valueAfterKey(event, rate, RATES);
          if (next === undefined) return;
          event.preventDefault();
          set(next);
        }}
        onPointerUp={model.settle}
        onBlur={model.settle}
      />
      <output className={styles.shownRate}>{shownRate(rate)}</output>
    </div>
  );
}
