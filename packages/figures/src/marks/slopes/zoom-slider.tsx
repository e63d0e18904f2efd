"use client";

import { decimalsOf, shownNumber } from "@nn/notation";
import { Children, type KeyboardEvent, type ReactNode, useId } from "react";
import range from "../../controls/range.module.css";
import { useIsHidden, useModel, useModelState } from "../../lesson/use-model.tsx";
import { ZOOM_STOPS, zoomStopOf } from "../../model/zoom.ts";
import { words } from "./slopes.en.ts";
import styles from "./slopes.module.css";

const LAST = ZOOM_STOPS.length - 1;

/**
 * How close one looks: the smaller the nudge, the closer.
 *
 * @param measured, slope  what the nudge measures there, and what it comes near to; as shown
 */
export function ZoomSlider({
  letter,
  hue,
  measured,
  slope,
}: {
  readonly letter: ReactNode;
  readonly hue: string;
  readonly measured: string;
  readonly slope: string;
}) {
  const model = useModel();
  const by = useModelState(({ setup }) => setup.nudge?.by);
  const isHidden = useIsHidden("nudge");
  const name = useId();
  if (by === undefined || isHidden) return null;
  const stop = zoomStopOf(by);
  const size = Math.abs(by);
  const shown = shownNumber(size, Math.max(2, decimalsOf(size, 3)));
  const set = (index: number) => model.nudge((ZOOM_STOPS[Math.min(LAST, Math.max(0, index))] ?? size) * Math.sign(by));
  return (
    <div className={`needs-script ${styles.zoom}`}>
      <span id={name}>{Children.toArray(words.zoom(<span key="letter">{letter}</span>))}</span>
      <input
        type="range"
        className={range.range}
        style={{ "--hue": hue } as React.CSSProperties}
        aria-labelledby={name}
        aria-valuetext={words.zoomed(shown, measured, slope)}
        min={0}
        max={LAST}
        step={1}
        value={stop}
        onChange={({ currentTarget }) => set(Number(currentTarget.value))}
        onKeyDown={(event) => {
          const next = stopAfterPage(event, stop);
          if (next === undefined) return;
          event.preventDefault();
          set(next);
        }}
        onPointerUp={model.settle}
        onBlur={model.settle}
      />
      <output>{shown}</output>
    </div>
  );
}

/** Page keys go two stops; all other keys do what they do on any slider. */
function stopAfterPage({ key }: KeyboardEvent, stop: number): number | undefined {
  if (key === "PageUp") return stop + 2;
  if (key === "PageDown") return stop - 2;
  return undefined;
}
