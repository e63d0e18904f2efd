"use client";

import { createContext, type ReactNode, useContext, useId, useMemo, useState } from "react";
import styles from "./commitment.module.css";
import { words } from "./ponder.en.ts";

/** An option that was chosen. */
export interface Choice {
  readonly option: string;
  /** Its place among the options, counted from 0. */
  readonly at: number;
  readonly isRight: boolean;
}

interface Commitment {
  readonly id: string;
  readonly chosen: Choice | undefined;
  readonly choose: (choice: Choice | undefined) => void;
  readonly isFixed: boolean;
  readonly fix: (isFixed: boolean) => void;
}

const CommitmentContext = createContext<Commitment | undefined>(undefined);

/** What is chosen of a question, and whether it is fixed. */
export function useCommitment(): Commitment {
  const commitment = useContext(CommitmentContext);
  if (!commitment) throw new Error("<Asked>, <Options>, <Option> and <Because> stand inside a question.");
  return commitment;
}

/**
 * A question with options, of which one is fixed before the answer is shown.
 *
 * @param onFixed  told of what was chosen when it is fixed
 */
export function Commitment({
  onFixed,
  children,
}: {
  readonly onFixed?: (choice: Choice) => void;
  readonly children: ReactNode;
}) {
  const id = useId();
  const [chosen, choose] = useState<Choice | undefined>();
  const [isFixed, setFixed] = useState(false);
  const commitment = useMemo(() => {
    const fix = (isNow: boolean) => {
      setFixed(isNow);
      if (isNow && chosen) onFixed?.(chosen);
    };
    return { id, chosen, choose, isFixed, fix };
  }, [id, chosen, isFixed, onFixed]);
  return <CommitmentContext value={commitment}>{children}</CommitmentContext>;
}

/** The button that fixes what is chosen; gone when it is. */
export function Commit({ children }: { readonly children: ReactNode }) {
  const { chosen, isFixed, fix } = useCommitment();
  if (isFixed) return null;
  return (
    <button
      type="button"
      className="button main"
      aria-disabled={chosen === undefined}
      onClick={() => chosen !== undefined && fix(true)}
    >
      {children}
    </button>
  );
}

export function Asked({ children }: { readonly children: ReactNode }) {
  const { id } = useCommitment();
  return (
    <div className={styles.question} id={id}>
      {children}
    </div>
  );
}

export function Options({ children }: { readonly children: ReactNode }) {
  const { id } = useCommitment();
  return (
    <div role="radiogroup" aria-labelledby={id}>
      {children}
    </div>
  );
}

export function Option({ isRight = false, children }: { readonly isRight?: boolean; readonly children: ReactNode }) {
  const { id, chosen, choose, isFixed } = useCommitment();
  const own = useId();
  const isChosen = chosen?.option === own;
  return (
    <label className={styles.option} data-right={(isFixed && isRight) || undefined}>
      <input
        className="needs-script"
        type="radio"
        name={id}
        checked={isChosen}
        disabled={isFixed && !isChosen}
        onChange={({ currentTarget }) => !isFixed && choose({ option: own, at: placeOf(currentTarget), isRight })}
      />
      <span>{children}</span>
      <span className={styles.verdict}>
        {isFixed && isChosen && <span>{words.yours}</span>}
        {isFixed && isRight && <strong>{words.right}</strong>}
      </span>
    </label>
  );
}

/** The place of an option among those of its question. */
const placeOf = (input: HTMLInputElement): number =>
  [...(input.closest("[role=radiogroup]")?.querySelectorAll("input") ?? [])].indexOf(input);

/** Why it is right; there for nobody until an answer is fixed, but on paper and without JavaScript. */
export function Because({ children }: { readonly children: ReactNode }) {
  const { isFixed } = useCommitment();
  return (
    <div role="status">
      <div className={styles.reveal} data-waits={!isFixed || undefined}>
        {children}
      </div>
    </div>
  );
}
