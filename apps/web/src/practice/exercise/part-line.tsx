"use client";

import { isTex, type QuestionPart, type RichText, type Verdict } from "@nn/exercises";
import type { ReactNode } from "react";
import { Tex } from "@/formula/tex.tsx";
import { isFromField, latexOf } from "../fields/sent-by-field.ts";
import { plainTextOf, Rich } from "../rich.tsx";
import { fullSize, inLine } from "../slashed.ts";
import { Sign } from "../verdict/sign.tsx";
import styles from "./part-line.module.css";
import { ReferenceAnswer } from "./reference-answer.tsx";
import type { Standing } from "./steps.ts";
import { words } from "./words.en.ts";

const SIGN = {
  right: "tick",
  kept: "clock",
  wrong: "bar",
  unmarked: "question",
  written: "dot",
  empty: "dot",
} as const;

/** A part that one is not at: one line with how it stands. It opens when it is pressed; what is right tells why it is. */
export function PartLine({
  label,
  part,
  answer,
  standing,
  verdict,
  isLatest,
  onOpen,
}: {
  readonly label: RichText;
  /** Undefined for a table. */
  readonly part: QuestionPart | undefined;
  readonly answer: string;
  readonly standing: Standing;
  readonly verdict: Verdict | undefined;
  /** True for the part that was right last: it tells at once why it is. */
  readonly isLatest: boolean;
  readonly onOpen: () => void;
}) {
  const state = words.standing[standing];
  if (standing === "right" && verdict?.kind === "correct")
    return (
      <li className={styles.line} data-standing={standing}>
        <details className={styles.done} open={isLatest}>
          <summary>
            <Sign kind={SIGN.right} />
            <span className={styles.what}>
              <Rich text={fullSize(inLine(label))} />
              {part && ("options" in part || verdict.readAs !== "") && (
                <Answer part={part} answer={answer}>
                  <Tex tex={verdict.readAs} plain={answer} />
                </Answer>
              )}
            </span>
            <span className={styles.state}>{state}</span>
          </summary>
          <p className={styles.why}>
            <Rich text={fullSize(inLine(verdict.explanation))} />
          </p>
        </details>
      </li>
    );
  return (
    <li className={styles.line} data-standing={standing}>
      <button type="button" className={styles.open} onClick={onOpen}>
        <Sign kind={SIGN[standing]} />
        {/* Typeset, a formula would be read twice and differently. */}
        <span className={styles.what} aria-hidden="true">
          <Rich text={fullSize(inLine(label))} />
          {part && answer.trim() !== "" && (
            <Answer part={part} answer={answer}>
              {typed(answer)}
            </Answer>
          )}
        </span>
        <span className={styles.state} aria-hidden="true">
          {state}
        </span>
        <span className="visually-hidden">
          {words.openPart(plainTextOf(label), state, part && writtenText(part, answer))}
        </span>
      </button>
    </li>
  );
}

/**
 * What was chosen, or what was written, after what was asked: an equals sign stands only after a formula, and nothing
 * after a question. A formula stays whole; options are also sentences.
 */
function Answer({
  part,
  answer,
  children,
}: {
  readonly part: QuestionPart;
  readonly answer: string;
  /** The answer, where it was written. */
  readonly children: ReactNode;
}) {
  if ("options" in part)
    return (
      <span>
        {joint(part)}
        <ReferenceAnswer part={part} answer={{ latex: "", plain: answer }} />
      </span>
    );
  return (
    <span className={styles.answer}>
      {joint(part)}
      {children}
    </span>
  );
}

const joint = ({ label }: QuestionPart): string =>
  label.every(isTex) ? " = " : plainTextOf(label).endsWith("?") ? " " : ": ";

/** As it was typed, because nobody has read it yet. */
const typed = (answer: string): ReactNode =>
  isFromField(answer) ? <Tex tex={latexOf(answer)} plain={latexOf(answer)} /> : <span translate="no">{answer}</span>;

/** The same in plain words; nothing where nothing is written. */
function writtenText(part: QuestionPart, answer: string): string {
  if (!("options" in part)) return latexOf(answer);
  const chosen = answer.split(" ").flatMap((id) => part.options.find((option) => option.id === id) ?? []);
  return chosen.map(({ label }) => plainTextOf(label)).join(", ");
}
