"use client";

import type { QuestionPart } from "@nn/exercises";
import { wordsOf } from "@/trpc/client.tsx";
import styles from "./exercise.module.css";
import type { useExercise } from "./use-exercise.ts";
import type { HelpSoFar } from "./use-help.ts";
import { words } from "./words.en.ts";

/** Under the work: the worked solution, for those who have begun, and another question like this one. */
export function ExerciseFoot({
  exercise: { next, isOnline, another },
  help,
  here,
  isAllRight,
  isExampleOffered,
}: {
  readonly exercise: ReturnType<typeof useExercise>;
  readonly help: HelpSoFar;
  readonly here: QuestionPart | undefined;
  readonly isAllRight: boolean;
  /** Whether the question could begin with a worked example, and nothing is written yet. */
  readonly isExampleOffered: boolean;
}) {
  const isSolutionOffered = !help.solution && (help.isBegun || isAllRight);
  return (
    <>
      <div className={styles.foot}>
        {isSolutionOffered && (
          <button type="button" className="plain link" disabled={help.isAsking} onClick={help.askSolution}>
            {words.showSolution}
          </button>
        )}
        {isSolutionOffered && here && !help.isUsedUp(here.id) && <span className={styles.aid}>{words.hintsFirst}</span>}
        {isExampleOffered && (
          <button type="button" className="plain link" onClick={() => another("one-step-left")}>
            {words.worked.ask}
          </button>
        )}
        <button type="button" className={`plain link ${styles.another}`} onClick={() => another()}>
          {words.another}
        </button>
      </div>
      {(next.isPending || next.isError) && (
        <p className={styles.state} role="status">
          {next.isPending ? (isOnline ? words.anotherComes : words.anotherOffline) : words.noOther(wordsOf(next.error))}
        </p>
      )}
    </>
  );
}
