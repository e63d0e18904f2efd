"use client";

import type { Question, QuestionPart, QuestionTable } from "@nn/exercises";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { isRefusal, wordsOf } from "@/trpc/client.tsx";
import { ChosenPart } from "../fields/chosen-part.tsx";
import { PartField } from "../fields/part-field.tsx";
import { PartsTable } from "../fields/parts-table.tsx";
import { Rich } from "../rich.tsx";
import { Sign } from "../verdict/sign.tsx";
import styles from "./exercise.module.css";
import { Help } from "./help.tsx";
import type { useExercise } from "./use-exercise.ts";

/** A question with its figure, its fields, what was said of the answers, and the ways on. */
export function AskedQuestion({
  question,
  exercise: { answers, checked, submission, isUnsent, write, check, another },
  figure,
  isInSession,
}: {
  readonly question: Question;
  readonly exercise: ReturnType<typeof useExercise>;
  readonly figure?: ReactNode;
  /** A session has its own way on. */
  readonly isInSession: boolean;
}) {
  const [isWanted, setWanted] = useState(false);
  const propsOf = ({ id }: QuestionPart) => ({
    token: question.token,
    value: answers[id] ?? "",
    // A verdict speaks of what was sent: it goes as soon as the answer is changed.
    verdict: checked?.answers[id] === answers[id] ? checked?.grading.parts[id] : undefined,
    onWrite: (answer: string) => write(id, answer),
    onSubmit: check,
  });
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
      {figure}
      {question.table && (
        <PartsTable key={question.token} table={question.table} parts={question.parts} cellOf={propsOf} />
      )}
      {question.parts
        .filter(({ id }) => !tableHas(question.table, id))
        .map((part) => {
          const key = `${question.token}:${part.id}`;
          if ("keys" in part) return <PartField key={key} part={part} isWanted={isWanted} {...propsOf(part)} />;
          return <ChosenPart key={key} part={part} {...propsOf(part)} />;
        })}
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
          {!isInSession && <Link href="/practice">What next</Link>}
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

const tableHas = (table: QuestionTable | undefined, id: string): boolean =>
  table?.rows.some(({ cells }) => cells.some((cell) => cell && "part" in cell && cell.part === id)) ?? false;
