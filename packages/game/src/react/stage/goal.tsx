import { briefNumber } from "@nn/notation";
import type { ReactNode } from "react";
import { refusalWords } from "../../refusal-words.ts";
import { words } from "../../words.en.ts";
import { useGameView } from "../game-context.tsx";
import styles from "./goal.module.css";

/** The level's goal; in its place, while it matters more, why a nudge was refused or what to do without any left. */
export function Goal({ children }: { readonly children: ReactNode }) {
  const { play, reading, refusal } = useGameView();
  const message = refusal
    ? refusalWords(refusal)
    : reading.over && !reading.solved
      ? words.ended(play.level.budget, briefNumber(play.level.target))
      : undefined;
  return (
    <>
      <p className={styles.goal} data-goal="" hidden={message !== undefined}>
        {children}
      </p>
      <p className={styles.message} role="status">
        {message}
      </p>
    </>
  );
}
