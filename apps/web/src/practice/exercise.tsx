"use client";

import { families } from "@nn/exercises";
import { useState } from "react";
import { isRefusal, wordsOf } from "@/trpc/client.tsx";
import styles from "./exercise.module.css";
import { ExerciseFigure } from "./exercise-figure.tsx";
import { Help } from "./help.tsx";
import { PartField } from "./part-field.tsx";
import { Rich } from "./rich.tsx";
import { Sign } from "./sign.tsx";
import { useExercise } from "./use-exercise.ts";

/** An exercise of one family, wherever it stands: in a lesson or on its own page. */
export function Exercise({ family }: { readonly family: string }) {
  const { question, answers, checked, fresh, submission, isUnsent, write, check, another } = useExercise(family);
  const [isWanted, setWanted] = useState(false);
  const summary = families.find(({ id }) => id === family);

  if (!question)
    return (
      <section className={styles.exercise} aria-label="Exercise" aria-busy={fresh.isPending}>
        <p className={styles.tag}>
          <span>Exercise</span>
          <span>{summary?.title}</span>
        </p>
        {fresh.isError ? (
          <div role="alert">
            <p className={styles.question}>
              This question could not be fetched. {wordsOf(fresh.error)} What you answered before is kept.
            </p>
            <button type="button" className="button" onClick={() => fresh.refetch()}>
              Try again
            </button>
          </div>
        ) : (
          <p className={styles.question}>{summary?.summary}</p>
        )}
      </section>
    );

  const isEmpty = Object.values(answers).every((answer) => answer.trim() === "");
  const overall = checked?.grading.overall;
  return (
    <section
      className={styles.exercise}
      aria-label={`Exercise: ${question.title}`}
      onFocus={() => setWanted(true)}
      onPointerEnter={() => setWanted(true)}
    >
      <p className={styles.tag}>
        <span>Exercise</span>
        <span>{question.title}</span>
      </p>
      <p className={styles.question}>
        <Rich text={question.prompt} />
      </p>
      {question.figure && <ExerciseFigure figure={question.figure} />}
      {question.parts.map((part) => (
        <PartField
          key={`${question.token}:${part.id}`}
          token={question.token}
          part={part}
          isWanted={isWanted}
          value={answers[part.id] ?? ""}
          // A verdict speaks of what was sent: it goes as soon as the answer is changed.
          verdict={checked?.answers[part.id] === answers[part.id] ? checked?.grading.parts[part.id] : undefined}
          onWrite={(answer) => write(part.id, answer)}
          onSubmit={check}
        />
      ))}
      <div className={styles.actions}>
        <button
          type="button"
          className="button main"
          aria-disabled={isEmpty || submission.isPending}
          onClick={() => !isEmpty && check()}
        >
          Check
        </button>
        <Help token={question.token} parts={question.parts} />
        <button type="button" className={`plain ${styles.another}`} onClick={another}>
          Another like this
        </button>
      </div>
      {isEmpty && <p className={styles.state}>Write at least one answer, then check it.</p>}
      {submission.isError && (
        <p className={styles.state} role="alert">
          {isRefusal(submission.error)
            ? wordsOf(submission.error)
            : "Your answer has not arrived: the server did not answer. It is kept here"}
          {isUnsent && (
            <>
              {" and goes out when the connection is back. "}
              <button type="button" className={styles.again} onClick={check}>
                Send it now
              </button>
            </>
          )}
        </p>
      )}
      {overall === "correct" && (
        <p className={styles.done} role="status">
          <Sign kind="tick" />
          All of it is right. It is written down.
        </p>
      )}
      {overall === "incomplete" && (
        <p className={styles.state} role="status">
          What you have written is right. The other fields are still empty.
        </p>
      )}
    </section>
  );
}
