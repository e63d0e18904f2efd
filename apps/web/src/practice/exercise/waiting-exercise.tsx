import type { Ref } from "react";
import { useArrived } from "./arrived.ts";
import styles from "./exercise.module.css";
import { Tag } from "./tag.tsx";
import { words } from "./words.en.ts";

/** What an exercise is about, as long as its question is not here. */
export interface About {
  readonly title: string;
  readonly summary: string;
}

/** Where an exercise stands: on a page of its own, in a session, or between the paragraphs of a lesson. */
export type Place = "page" | "session" | "text";

/** The place of an exercise whose question is not here: what it is about, or why the question does not come. */
export function WaitingExercise({
  ref,
  about,
  place,
  fault,
  onRetry,
}: {
  readonly ref?: Ref<HTMLElement>;
  readonly about: About;
  readonly place: Place;
  /** Why it does not come, as a sentence; undefined while it is on its way. */
  readonly fault?: string | undefined;
  readonly onRetry: () => void;
}) {
  useArrived(fault !== undefined);
  return (
    <section
      ref={ref}
      className={`${styles.exercise} ${styles.waiting}`}
      data-place={place}
      aria-label={words.named(about.title)}
      aria-busy={fault === undefined}
    >
      {place === "text" && <Tag title={about.title} />}
      {fault === undefined ? (
        // On a page of its own the summary stands above already.
        place !== "page" && <p className={styles.question}>{about.summary}</p>
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
