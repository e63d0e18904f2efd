"use client";

import { useModelState } from "@nn/figures";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { words } from "./guess.en.ts";
import styles from "./until-guessed.module.css";

interface Guessing {
  readonly isOver: boolean;
  readonly end: () => void;
}

const GuessingContext = createContext<Guessing>({ isOver: true, end: () => {} });

/** Tells that a guess is in, or was left out. */
export const useGuessing = (): Guessing => useContext(GuessingContext);

/** Around a guess and what must not be seen before it. */
export function Guessing({ children }: { readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  const guessing = useMemo(() => ({ isOver, end: () => setOver(true) }), [isOver]);
  return <GuessingContext value={guessing}>{children}</GuessingContext>;
}

/**
 * What gives a guess away. It keeps its place and shows itself once the guess is in, or once the reader has turned
 * something: by hand, or by a link. On paper and without JavaScript it is there from the start.
 */
export function UntilGuessed({
  what,
  children,
}: {
  /** What is waited for, as the reader would call it. */
  readonly what: keyof typeof words.waits;
  readonly children: ReactNode;
}) {
  const { isOver } = useGuessing();
  const setup = useModelState((state) => state.setup);
  const journeys = useModelState((state) => state.journeys);
  const [start] = useState(setup);
  const [isShown, show] = useState(false);
  const isDue = isOver || journeys > 0 || setup !== start;
  useEffect(() => {
    if (isDue) show(true);
  }, [isDue]);
  return (
    <div className={styles.place} data-waits={!(isShown || isDue) || undefined}>
      <div className={styles.content}>{children}</div>
      <p className={`needs-script ${styles.cover}`}>{words.waits[what]}</p>
    </div>
  );
}
