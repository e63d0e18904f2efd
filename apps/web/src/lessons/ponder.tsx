"use client";

import { useModel, withLearningRate, withStep } from "@nn/figures";
import { createContext, type ReactNode, useContext, useId, useState } from "react";
import { words } from "./ponder.en.ts";
import styles from "./ponder.module.css";

interface Pondering {
  readonly id: string;
  readonly chosen: string | undefined;
  readonly choose: (option: string) => void;
  readonly isFixed: boolean;
}

const PonderContext = createContext<Pondering | undefined>(undefined);

function usePondering(): Pondering {
  const pondering = useContext(PonderContext);
  if (!pondering) throw new Error("<Asked>, <Options>, <Option> and <Because> stand inside a <Ponder>.");
  return pondering;
}

/**
 * Something to predict before it is revealed: what is asked, the options, and why. Nothing below the button is hinted
 * at until an answer is fixed.
 *
 * @param show  settings that show it in a figure, or a walk downhill from the start, and the id of that figure
 */
export function Ponder({
  show,
  children,
}: {
  readonly show?: {
    readonly settings?: Readonly<Record<string, number>>;
    readonly walk?: { readonly learningRate: number; readonly steps: number };
    readonly figure: string;
  };
  readonly children: ReactNode;
}) {
  const model = useModel();
  const id = useId();
  const [chosen, choose] = useState<string | undefined>();
  const [isFixed, fix] = useState(false);
  const showIt = () => {
    for (const [quantity, value] of Object.entries(show?.settings ?? {})) model.set(quantity, value);
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
      <PonderContext value={{ id, chosen, choose, isFixed }}>{children}</PonderContext>
      <div className={styles.actions}>
        {!isFixed && (
          <button
            type="button"
            className="button main"
            aria-disabled={chosen === undefined}
            onClick={() => chosen !== undefined && fix(true)}
          >
            {words.commit}
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

export function Asked({ children }: { readonly children: ReactNode }) {
  const { id } = usePondering();
  return (
    <div className={styles.question} id={id}>
      {children}
    </div>
  );
}

export function Options({ children }: { readonly children: ReactNode }) {
  const { id } = usePondering();
  return (
    <div role="radiogroup" aria-labelledby={id}>
      {children}
    </div>
  );
}

export function Option({ isRight = false, children }: { readonly isRight?: boolean; readonly children: ReactNode }) {
  const { id, chosen, choose, isFixed } = usePondering();
  const own = useId();
  const isChosen = chosen === own;
  return (
    <label className={styles.option} data-right={(isFixed && isRight) || undefined}>
      <input
        type="radio"
        name={id}
        checked={isChosen}
        disabled={isFixed && !isChosen}
        onChange={() => !isFixed && choose(own)}
      />
      <span>{children}</span>
      <span className={styles.verdict}>
        {isFixed && isChosen && <span>{words.yours}</span>}
        {isFixed && isRight && <strong>{words.right}</strong>}
      </span>
    </label>
  );
}

/** Why it is right; there for nobody until an answer is fixed. */
export function Because({ children }: { readonly children: ReactNode }) {
  const { isFixed } = usePondering();
  return <div role="status">{isFixed && <div className={styles.reveal}>{children}</div>}</div>;
}
