"use client";

import {
  type Model,
  modelOnPage,
  type Setup,
  useModel,
  withLearningRate,
  withNudgeOn,
  withStep,
  withSwept,
} from "@nn/figures";
import { quantityId } from "@nn/notation";
import { type ReactNode, useRef, useState } from "react";
import { BackToQuestion } from "@/back/back-to-question.tsx";
import { useChapter } from "./chapter-context.tsx";
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
  /** How many steps of a sweep backwards are done. */
  readonly swept?: number;
  readonly figure: string;
}

/** What a figure shows in place of the reader's own numbers, which come back afterwards. */
interface Shown {
  readonly figure: Element;
  readonly model: Model;
  readonly before: Setup;
}

/**
 * Something to predict before it is revealed: what is asked, the options, and why. Nothing below the button is hinted
 * at until an answer is fixed.
 *
 * @param show  settings, a choice and a nudge that show it in a figure, a walk downhill from the start, or a sweep so far,
 *              and the id of that figure
 */
export function Ponder({ show, children }: { readonly show?: Show; readonly children: ReactNode }) {
  const chapter = useChapter();
  const note = useGuessNote(chapter && `${chapter}#ponder`);
  return (
    <Commitment onFixed={({ at, isRight }) => note({ chosen: at, isRight })}>
      <Pondered show={show}>{children}</Pondered>
    </Commitment>
  );
}

function Pondered({ show, children }: { readonly show: Show | undefined; readonly children: ReactNode }) {
  const pageModel = useModel();
  const { id, isFixed, choose, fix } = useCommitment();
  const [shown, setShown] = useState<Shown | undefined>();
  const button = useRef<HTMLButtonElement>(null);
  const showIt = () => {
    const model = (show?.model === undefined ? undefined : modelOnPage(show.model)) ?? pageModel;
    const before = shown?.before ?? model.store.getState().setup;
    for (const [quantity, value] of Object.entries(show?.settings ?? {})) model.set(quantity, value);
    const chosen = show?.choose;
    if (chosen !== undefined) model.change((setup) => withNudgeOn(setup, quantityId(chosen)));
    if (show?.nudge !== undefined) model.nudge(show.nudge);
    const swept = show?.swept;
    if (swept !== undefined) model.change((setup) => withSwept(setup, swept));
    const walk = show?.walk;
    if (walk) {
      model.reset();
      model.change((setup) => withStep(withLearningRate(setup, walk.learningRate), walk.steps));
    }
    model.settle();
    const figure = document.getElementById(show?.figure ?? "");
    figure?.scrollIntoView({ block: "start" });
    if (figure) setShown({ figure, model, before });
  };
  const goBack = ({ model, before }: Shown) => {
    model.change(() => before);
    model.settle();
    setShown(undefined);
    button.current?.focus();
    button.current?.scrollIntoView({ block: "center" });
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
      {shown && <BackToQuestion figure={shown.figure} onBack={() => goBack(shown)} />}
      <div className={`needs-script ${styles.actions}`}>
        <Commit>{words.commit}</Commit>
        {!isFixed && (
          <button type="button" className="plain" onClick={() => fix(true)}>
            {words.skip}
          </button>
        )}
        {isFixed && show && (
          <button ref={button} type="button" className="button" onClick={showIt}>
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
