"use client";

import type { Question, QuestionPart, QuestionTable } from "@nn/exercises";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { wordsOf } from "@/trpc/client.tsx";
import { ChosenPart } from "../fields/chosen-part.tsx";
import { PartField } from "../fields/part-field.tsx";
import { PartsTable } from "../fields/parts-table.tsx";
import { Rich } from "../rich.tsx";
import { Sign } from "../verdict/sign.tsx";
import styles from "./exercise.module.css";
import { Help } from "./help.tsx";
import type { useExercise } from "./use-exercise.ts";
import { words } from "./words.en.ts";

/** A question with its figure, its fields, what was said of the answers, and the ways on. */
export function AskedQuestion({
  question,
  exercise: { answers, checked, submission, isUnsent, renewed, write, check, another },
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
      aria-label={words.named(question.title)}
      onFocus={() => setWanted(true)}
      onPointerEnter={() => setWanted(true)}
    >
      <p className={styles.tag}>
        <span>{words.exercise}</span>
        <span>{question.title}</span>
      </p>
      {renewed && (
        <p className={styles.given} role="status">
          {words.renewed(renewed)}
        </p>
      )}
      {GIVEN.test(question.token) && <p className={styles.given}>{words.given}</p>}
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
          {words.check}
        </button>
        <Help token={question.token} parts={question.parts} />
        <button type="button" className={`plain ${styles.another}`} onClick={another}>
          {words.another}
        </button>
      </div>
      {isEmpty && <p className={styles.state}>{words.nothingYet}</p>}
      {submission.isError && (
        <p className={styles.state} role="alert">
          {isUnsent ? words.unsent : wordsOf(submission.error)}{" "}
          {isUnsent && (
            <button type="button" className={styles.again} onClick={check}>
              {words.sendNow}
            </button>
          )}
        </p>
      )}
      {overall === "correct" && (
        <p className={styles.done} role="status">
          <Sign kind="tick" />
          {words.allRight}
          {!isInSession && <Link href="/practice">{words.next}</Link>}
        </p>
      )}
      {overall === "incomplete" && (
        <p className={styles.state} role="status">
          {words.incomplete}
        </p>
      )}
    </section>
  );
}

/** The token of a question about numbers that somebody has brought. */
const GIVEN = /\.1~/;

const tableHas = (table: QuestionTable | undefined, id: string): boolean =>
  table?.rows.some(({ cells }) => cells.some((cell) => cell && "part" in cell && cell.part === id)) ?? false;
