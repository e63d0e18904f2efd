"use client";

import { useModel } from "@nn/figures";
import { createContext, type ReactNode, useContext, useId, useState } from "react";
import styles from "./ponder.module.css";

interface Pondering {
  readonly id: string;
  readonly chosen: number | undefined;
  readonly choose: (index: number) => void;
  readonly isFixed: boolean;
}

const PonderContext = createContext<Pondering | undefined>(undefined);

function usePondering(): Pondering {
  const pondering = useContext(PonderContext);
  if (!pondering) throw new Error("<Asked>, <Options> and <Because> stand inside a <Ponder>.");
  return pondering;
}

/**
 * Something to predict before it is revealed: what is asked, the options, and why. Nothing below the button is hinted
 * at until an answer is fixed.
 *
 * @param show  settings that show it in a figure, and the id of that figure
 */
export function Ponder({
  show,
  children,
}: {
  readonly show?: { readonly settings: Readonly<Record<string, number>>; readonly figure: string };
  readonly children: ReactNode;
}) {
  const model = useModel();
  const id = useId();
  const [chosen, choose] = useState<number | undefined>();
  const [isFixed, fix] = useState(false);
  const showIt = () => {
    for (const [quantity, value] of Object.entries(show?.settings ?? {})) model.set(quantity, value);
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
        <span>Ponder</span>
        <span>{isFixed ? "Your answer is fixed" : "Say before you look"}</span>
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
            Commit
          </button>
        )}
        {isFixed && show && (
          <button type="button" className="button" onClick={showIt}>
            Show it in the figure
          </button>
        )}
        {isFixed && (
          <button type="button" className="plain" onClick={askAgain}>
            Ask me again
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

/** @param so  index of the option that is so */
export function Options({ of, so }: { readonly of: readonly string[]; readonly so: number }) {
  const { id, chosen, choose, isFixed } = usePondering();
  return (
    <div role="radiogroup" aria-labelledby={id}>
      {of.map((option, index) => (
        <label key={option} className={styles.option} data-so={(isFixed && index === so) || undefined}>
          <input
            type="radio"
            name={id}
            checked={chosen === index}
            disabled={isFixed && chosen !== index}
            onChange={() => !isFixed && choose(index)}
          />
          <span>{option}</span>
          <span className={styles.verdict}>
            {isFixed && chosen === index && <span>you said</span>}
            {isFixed && index === so && <strong>this is so</strong>}
          </span>
        </label>
      ))}
    </div>
  );
}

/** Why it is so; there for nobody until an answer is fixed. */
export function Because({ children }: { readonly children: ReactNode }) {
  const { isFixed } = usePondering();
  return <div role="status">{isFixed && <div className={styles.reveal}>{children}</div>}</div>;
}
