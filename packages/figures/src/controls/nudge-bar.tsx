"use client";

import { decimalsOf, shownNumber } from "@nn/notation";
import { Children } from "react";
import { useNames } from "../lesson/names.ts";
import { Letter } from "../lesson/symbol.tsx";
import { useIsHidden, useModel, useModelState } from "../lesson/use-model.tsx";
import { NUDGE_SIZES, sizeIndexOf } from "../model/nudge.ts";
import { words } from "./controls.en.ts";
import styles from "./nudge-bar.module.css";
import range from "./range.module.css";

/** Sends the nudge off, down or up, and sets its size. */
export function NudgeBar() {
  const model = useModel();
  const nudge = useModelState(({ setup }) => setup.nudge);
  const isHidden = useIsHidden("nudge");
  const { spoken } = useNames();
  if (!nudge || isHidden) return null;
  const { quantity, by } = nudge;
  const size = Math.abs(by);
  const decimals = Math.max(2, decimalsOf(size, 3));
  const shown = (value: number) => `${value < 0 ? "−" : "+"} ${shownNumber(size, decimals)}`;
  const spokenSize = shownNumber(size, decimalsOf(size, 3));
  return (
    <div className={`needs-script ${styles.bar}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons, no form */}
      <div className={styles.part} role="group" aria-label={words.nudge.of(spoken(quantity))}>
        <span>{Children.toArray(words.nudge.by(<Letter key="of" q={quantity} />))}</span>
        <span className={styles.pair}>
          {[-size, size].map((value) => (
            <button key={Math.sign(value)} type="button" aria-pressed={value === by} onClick={() => model.send(value)}>
              <span className="visually-hidden">{words.nudge.press}</span> {shown(value)}
            </button>
          ))}
        </span>
      </div>
      <label className={styles.part}>
        <span>{words.nudge.size}</span>
        <input
          type="range"
          className={`${range.range} ${styles.size}`}
          min={0}
          max={NUDGE_SIZES.length - 1}
          step={1}
          value={sizeIndexOf(by)}
          aria-valuetext={spokenSize}
          onChange={({ currentTarget }) =>
            model.nudge((NUDGE_SIZES[Number(currentTarget.value)] ?? size) * Math.sign(by))
          }
          onPointerUp={model.settle}
          onBlur={model.settle}
          style={{ "--hue": "var(--q-w-mark)" } as React.CSSProperties}
        />
        <output className={styles.shownSize}>{spokenSize}</output>
      </label>
    </div>
  );
}
