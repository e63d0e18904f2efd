import type { Ref } from "react";
import styles from "./exercise.module.css";
import { words } from "./words.en.ts";

/** What an exercise is about, as long as its question is not here. */
export interface About {
  readonly title: string;
  readonly summary: string;
}

/** The place of an exercise whose question is not here: what it is about, or why the question does not come. */
export function WaitingExercise({
  ref,
  about,
  fault,
  onRetry,
}: {
  readonly ref?: Ref<HTMLElement>;
  readonly about: About;
  /** Why it does not come, as a sentence; undefined while it is on its way. */
  readonly fault?: string | undefined;
  readonly onRetry: () => void;
}) {
  return (
    <section
      ref={ref}
      className={`${styles.exercise} ${styles.waiting}`}
      aria-label={words.named(about.title)}
      aria-busy={fault === undefined}
    >
      <p className={styles.tag}>
        <span>{words.exercise}</span>
        <span>{about.title}</span>
      </p>
      {fault === undefined ? (
        <p className={styles.question}>{about.summary}</p>
      ) : (
        <div role="alert">
          <p className={styles.question}>{words.notLoaded(fault)}</p>
          <button type="button" className="button" onClick={onRetry}>
            {words.tryAgain}
          </button>
        </div>
      )}
    </section>
  );
}
