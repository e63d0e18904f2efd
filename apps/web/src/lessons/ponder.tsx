"use client";

import { modelOnPage, useModel, withLearningRate, withNudgeOn, withStep } from "@nn/figures";
import { quantityId } from "@nn/notation";
import type { ReactNode } from "react";
import { Commit, Commitment, useCommitment } from "./commitment.tsx";
import { words } from "./ponder.en.ts";
import styles from "./ponder.module.css";
import { useGuessNote } from "./use-guess-note.ts";

export { Asked, Because, Option, Options } from "./commitment.tsx";

interface Show {
  /** The name of the model that is set, where it is not that of the page. */
  readonly model?: string;
  readonly settings?: Readonly<Record<string, number>>;
  /** A quantity that the figure is to tell of. */
  readonly choose?: string;
  readonly nudge?: number;
  readonly walk?: { readonly learningRate: number; readonly steps: number };
  readonly figure: string;
}

/**
 * Something to predict before it is revealed: what is asked, the options, and why. Nothing below the button is hinted
 * at until an answer is fixed.
 *
 * @param show  settings, a choice and a nudge that show it in a figure, or a walk downhill from the start, and the id of
 *              that figure
 */
export function Ponder({ show, children }: { readonly show?: Show; readonly children: ReactNode }) {
  const note = useGuessNote("ponder");
  return (
    <Commitment onFixed={({ at, isRight }) => note({ chosen: at, isRight })}>
      <Pondered show={show}>{children}</Pondered>
    </Commitment>
  );
}

function Pondered({ show, children }: { readonly show: Show | undefined; readonly children: ReactNode }) {
  const pageModel = useModel();
  const { id, isFixed, choose, fix } = useCommitment();
  const showIt = () => {
    const model = (show?.model === undefined ? undefined : modelOnPage(show.model)) ?? pageModel;
    for (const [quantity, value] of Object.entries(show?.settings ?? {})) model.set(quantity, value);
    const chosen = show?.choose;
    if (chosen !== undefined) model.change((setup) => withNudgeOn(setup, quantityId(chosen)));
    if (show?.nudge !== undefined) model.nudge(show.nudge);
    const walk = show?.walk;
    if (walk) {
      model.reset();
      model.change((setup) => withStep(withLearningRate(setup, walk.learningRate), walk.steps));
    }
    model.settle();
    document.getElementById(show?.figure ?? "")?.scrollIntoView({ block: "start" });
  };
  const askAgain = () => {
    fix(false);
    choose(undefined);
  };
  return (
    <section className={styles.ponder} id="ponder" aria-labelledby={id}>
      <p className={styles.tag}>
        <span>{words.ponder}</span>
        <span>{isFixed ? words.fixed : words.before}</span>
      </p>
      {children}
      <div className={styles.actions}>
        <Commit>{words.commit}</Commit>
        {!isFixed && (
          <button type="button" className="plain" onClick={() => fix(true)}>
            {words.skip}
          </button>
        )}
        {isFixed && show && (
          <button type="button" className="button" onClick={showIt}>
            {words.show}
          </button>
        )}
        {isFixed && (
          <button type="button" className="plain" onClick={askAgain}>
            {words.again}
          </button>
        )}
      </div>
    </section>
  );
}
