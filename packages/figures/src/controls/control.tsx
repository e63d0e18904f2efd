"use client";

import { hueOf, knobNumber, markOf, type QuantityId, rounded } from "@nn/notation";
import { type KeyboardEvent, useRef } from "react";
import { useNames } from "../lesson/names.ts";
import { Letter } from "../lesson/symbol.tsx";
import { useIsHidden, useModel, useValue } from "../lesson/use-model.tsx";
import type { Range } from "../model/range.ts";
import styles from "./control.module.css";
import { words } from "./controls.en.ts";
import { type FieldHandle, NumberField } from "./number-field.tsx";
import range from "./range.module.css";

/**
 * A quantity to be set: its symbol, a slider, and a field for exact numbers. Both are one stop of the Tab key: on the slider,
 * Enter or the first character of a number leads into the field, and Enter or Escape back.
 */
export function Control({ q }: { readonly q: QuantityId }) {
  const model = useModel();
  const value = useValue(q);
  const { spoken } = useNames();
  const isHidden = useIsHidden(q);
  const slider = useRef<HTMLInputElement>(null);
  const field = useRef<FieldHandle>(null);
  const limits = model.rangeOf(q);
  if (!limits || isHidden) return null;
  const step = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || BEGINS_A_NUMBER.test(event.key)) {
      event.preventDefault();
      field.current?.open(event.key === "Enter" ? undefined : event.key);
      return;
    }
    const next = valueAfterKey(event, value, limits);
    if (next === undefined) return;
    event.preventDefault();
    model.set(q, next);
  };
  return (
    <div className={`needs-script ${styles.control}`}>
      <Letter q={q} className={styles.name} isLinked isSaid />
      <input
        ref={slider}
        type="range"
        className={`${range.range} ${styles.slider}`}
        style={{ "--hue": markOf(hueOf(q)) } as React.CSSProperties}
        aria-label={spoken(q)}
        aria-valuetext={knobNumber(rounded(value))}
        aria-description={words.typeInstead}
        min={limits.min}
        max={limits.max}
        step="any"
        value={value}
        onChange={({ currentTarget }) =>
          model.set(q, rounded(Math.round(Number(currentTarget.value) / limits.drag) * limits.drag))
        }
        onKeyDown={step}
        onPointerUp={model.settle}
        onBlur={model.settle}
      />
      <NumberField q={q} limits={limits} handle={field} leave={() => slider.current?.focus()} />
    </div>
  );
}

const BEGINS_A_NUMBER = /^[\d.,−-]$/;

/** The value after a key on a slider; undefined for keys that a slider does not use. */
export function valueAfterKey(
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  value: number,
  { min, max, step, fine, page }: Range,
): number | undefined {
  const by = (amount: number) => Math.min(max, Math.max(min, rounded(value + amount)));
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return by(shiftKey ? fine : step);
    case "ArrowLeft":
    case "ArrowDown":
      return by(shiftKey ? -fine : -step);
    case "PageUp":
      return by(page);
    case "PageDown":
      return by(-page);
    case "Home":
      return min;
    case "End":
      return max;
    default:
      return undefined;
  }
}
