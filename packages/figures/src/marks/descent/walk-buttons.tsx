"use client";

import { useModel, useModelState } from "../../lesson/use-model.tsx";
import { withStep } from "../../model/changes.ts";
import { words } from "./descent.en.ts";
import styles from "./descent.module.css";

/** One step on, one step back, and on by itself. */
export function WalkButtons({
  isRunning,
  run,
  pause,
  hasNext,
}: {
  readonly isRunning: boolean;
  readonly run: () => void;
  readonly pause: () => void;
  readonly hasNext: boolean;
}) {
  const model = useModel();
  const at = useModelState(({ setup }) => setup.descent?.at ?? 0);
  const by = (steps: number) => {
    pause();
    model.change((setup) => withStep(setup, at + steps));
    model.settle();
  };
  return (
    <div className={styles.buttons}>
      <button type="button" className="button" aria-disabled={at === 0 || undefined} onClick={() => by(-1)}>
        {words.back}
      </button>
      <button type="button" className="button" aria-disabled={!hasNext || undefined} onClick={() => hasNext && by(1)}>
        {words.step}
      </button>
      <button
        type="button"
        className="button main"
        aria-disabled={(!hasNext && !isRunning) || undefined}
        onClick={isRunning ? pause : () => hasNext && run()}
      >
        {isRunning ? words.pause : words.run}
      </button>
    </div>
  );
}
