"use client";

import type { QuestionPart, Verdict, WrittenQuestionPart } from "@nn/exercises";
import dynamic from "next/dynamic";
import { useId } from "react";
import { Rich } from "../rich.tsx";
import { VerdictView } from "../verdict/verdict-view.tsx";
import { ChoicesField } from "./choices-field.tsx";
import styles from "./part-field.module.css";

// Dragging is a library of its own, which only these questions need.
const OrderField = dynamic(() => import("./order-field.tsx").then(({ OrderField: field }) => field));

/** A part that is answered by choosing, and what was said of it. */
export function ChosenPart({
  part,
  value,
  verdict,
  onWrite,
}: {
  readonly part: Exclude<QuestionPart, WrittenQuestionPart>;
  readonly value: string;
  readonly verdict: Verdict | undefined;
  readonly onWrite: (answer: string) => void;
}) {
  const id = useId();
  const common = { value, describedBy: `${id}-verdict`, onWrite };
  return (
    <div className={styles.part}>
      {part.kind === "order" ? <OrderField part={part} {...common} /> : <ChoicesField part={part} {...common} />}
      {part.note && (
        <p className={styles.note}>
          <Rich text={part.note} />
        </p>
      )}
      <div id={`${id}-verdict`}>{verdict && <VerdictView verdict={verdict} />}</div>
    </div>
  );
}
