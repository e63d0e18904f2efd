"use client";

import { wordsOf } from "@/trpc/client.tsx";
import styles from "./exercise.module.css";
import type { useExercise } from "./use-exercise.ts";
import { words } from "./words.en.ts";

/** What has become of answers that did not arrive: they are kept here, and go out when the connection is back. */
export function NotSent({
  exercise: { submission, unsent, isUnanswered, isOnline, check },
}: {
  readonly exercise: ReturnType<typeof useExercise>;
}) {
  if (unsent && !isOnline)
    return (
      <p className={styles.kept} role="status">
        {words.offline}
      </p>
    );
  if (unsent || isUnanswered)
    return (
      <p className={styles.kept} role="status">
        {words.unsent}{" "}
        <button type="button" className="plain link" onClick={check}>
          {words.sendNow}
        </button>
      </p>
    );
  if (!submission.isError) return null;
  return (
    <p className={styles.kept} role="alert">
      {wordsOf(submission.error)}
    </p>
  );
}
