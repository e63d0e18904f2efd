"use client";

import type { KeyboardEvent } from "react";
import { words } from "./paths.en.ts";
import styles from "./paths.module.css";
import type { Sweep } from "./use-sweep.ts";

/** Layer by layer, forth and back, or by itself. */
export function SweepPlayer({ sweep: { at, last, isPlaying, goTo, play, pause } }: { readonly sweep: Sweep }) {
  const { sweep } = words;
  const onKeyDown = (event: KeyboardEvent) => {
    const stop = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 1, End: last }[event.key];
    if (stop === undefined) return;
    event.preventDefault();
    goTo(stop);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons, no form
    <div className={`needs-script ${styles.buttons}`} role="group" aria-label={sweep.player} onKeyDown={onKeyDown}>
      <button type="button" className="button" aria-disabled={at === 1 || undefined} onClick={() => goTo(at - 1)}>
        {sweep.back}
      </button>
      <button type="button" className="button" aria-disabled={at === last || undefined} onClick={() => goTo(at + 1)}>
        {sweep.step}
      </button>
      <button type="button" className="button main" onClick={isPlaying ? pause : play}>
        {isPlaying ? sweep.pause : sweep.play}
      </button>
    </div>
  );
}
