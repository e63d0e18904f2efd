"use client";

import { type ReactNode, useCallback, useContext } from "react";
import { deliverNotes } from "@/notes/deliver.ts";
import { keepRecall } from "@/notes/outbox.ts";
import { SaidContext } from "@/notes/said.tsx";
import { Asked, Because, type Choice, Commit, Commitment, Option, Options } from "./commitment.tsx";
import { words } from "./say-it-back.en.ts";
import styles from "./say-it-back.module.css";

interface RecallQuestionProps {
  /** The chapter and the question, "downhill#one-step". */
  readonly address: string;
  readonly asked: ReactNode;
  readonly options: readonly ReactNode[];
  /** Which option is right, counted from 0. */
  readonly right: number;
  readonly because: ReactNode;
}

/** A question to be answered from memory, once: the answer and the reason show when one's own is fixed. */
export function RecallQuestion({ address, asked, options, right, because }: RecallQuestionProps) {
  const onSaid = useContext(SaidContext);
  const note = useCallback(
    ({ at, isRight }: Choice) => {
      keepRecall(address, at);
      void deliverNotes();
      onSaid?.(isRight);
    },
    [address, onSaid],
  );
  return (
    <Commitment onFixed={note}>
      <Asked>{asked}</Asked>
      <Options>
        {options.map((option, at) => (
          <Option key={`${address}:${at + 1}`} isRight={at === right}>
            {option}
          </Option>
        ))}
      </Options>
      <div className={`needs-script ${styles.actions}`}>
        <Commit>{words.check}</Commit>
      </div>
      <Because>{because}</Because>
    </Commitment>
  );
}
