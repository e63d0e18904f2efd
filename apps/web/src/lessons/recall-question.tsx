"use client";

import type { ReactNode } from "react";
import { Asked, Because, Commit, Commitment, Option, Options } from "./commitment.tsx";
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
  return (
    <Commitment>
      <Asked>{asked}</Asked>
      <Options>
        {options.map((option, at) => (
          <Option key={`${address}:${at + 1}`} isRight={at === right}>
            {option}
          </Option>
        ))}
      </Options>
      <div className={styles.actions}>
        <Commit>{words.check}</Commit>
      </div>
      <Because>{because}</Because>
    </Commitment>
  );
}
