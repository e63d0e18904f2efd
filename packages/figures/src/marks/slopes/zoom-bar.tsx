"use client";

import { hueOf, markOf, type QuantityId } from "@nn/notation";
import { Children } from "react";
import { Letter } from "../../lesson/symbol.tsx";
import { useIsHidden, useModel, useModelState } from "../../lesson/use-model.tsx";
import type { ShownSlopes } from "./shown-slopes.ts";
import { words } from "./slopes.en.ts";
import styles from "./slopes.module.css";
import { ZoomSlider } from "./zoom-slider.tsx";

/** Zoom, and a button that sends the nudge off. */
export function ZoomBar({ of, shown }: { readonly of: QuantityId; readonly shown: ShownSlopes }) {
  const model = useModel();
  const by = useModelState(({ setup }) => setup.nudge?.by);
  const isHidden = useIsHidden("nudge");
  return (
    <>
      <ZoomSlider
        letter={<Letter q={of} short />}
        hue={markOf(hueOf(of))}
        measured={shown.measured}
        slope={shown.derivative}
      />
      {by !== undefined && !isHidden && (
        <button type="button" className={`button main needs-script ${styles.send}`} onClick={() => model.send(by)}>
          {Children.toArray(words.send(<Letter key="of" q={of} short />))}
        </button>
      )}
    </>
  );
}
