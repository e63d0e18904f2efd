"use client";

import type { QuestionPart, WrittenQuestionPart } from "@nn/exercises";
import dynamic from "next/dynamic";
import { Rich } from "../rich.tsx";
import { ChoicesField } from "./choices-field.tsx";
import styles from "./part-field.module.css";

// Dragging is a library of its own, which only these questions need.
const OrderField = dynamic(() => import("./order-field.tsx").then(({ OrderField: field }) => field));

/** A part that is answered by choosing. */
export function ChosenPart({
  part,
  value,
  verdictId,
  onWrite,
}: {
  readonly part: Exclude<QuestionPart, WrittenQuestionPart>;
  readonly value: string;
  /** Where it says what was said of it. */
  readonly verdictId: string;
  readonly onWrite: (answer: string) => void;
}) {
  const common = { value, describedBy: verdictId, onWrite };
  return (
    <div className={styles.part}>
      {part.kind === "order" ? <OrderField part={part} {...common} /> : <ChoicesField part={part} {...common} />}
      {part.note && (
        <p className={styles.note}>
          <Rich text={part.note} />
        </p>
      )}
    </div>
  );
}
