"use client";

import { quantityId, rounded, shownNumber } from "@nn/notation";
import { useId } from "react";
import { valueAfterKey } from "../../controls/control.tsx";
import range from "../../controls/range.module.css";
import { useModel, useValue } from "../../lesson/use-model.tsx";
import { PlainLetter } from "./letter.tsx";
import styles from "./plain.module.css";
import { TURNED } from "./plain-figure.tsx";

/** Turns what a plain figure turns. */
export function PlainSlider({ letter, text }: { readonly letter: string; readonly text: string }) {
  const model = useModel();
  const id = quantityId(TURNED);
  const value = useValue(id);
  const name = useId();
  const limits = model.rangeOf(id);
  if (!limits) return null;
  return (
    <div className={styles.slider}>
      <span id={name}>
        <PlainLetter>{letter}</PlainLetter>
      </span>
      <input
        type="range"
        className={range.range}
        style={{ "--hue": "var(--ink)" } as React.CSSProperties}
        aria-labelledby={name}
        aria-valuetext={text}
        min={limits.min}
        max={limits.max}
        step="any"
        value={value}
        onChange={({ currentTarget }) =>
          model.set(id, rounded(Math.round(Number(currentTarget.value) / limits.drag) * limits.drag))
        }
        onKeyDown={(event) => {
          const next = valueAfterKey(event, value, limits);
          if (next === undefined) return;
          event.preventDefault();
          model.set(id, next);
        }}
        onPointerUp={model.settle}
        onBlur={model.settle}
      />
      <output>{shownNumber(value)}</output>
    </div>
  );
}
