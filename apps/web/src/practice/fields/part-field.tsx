"use client";

import type { Verdict, WrittenQuestionPart } from "@nn/exercises";
import { withoutHues } from "@nn/notation";
import { useId, useRef, useState } from "react";
import { Tex } from "@/formula/tex.tsx";
import { plainTextOf, Rich } from "../rich.tsx";
import { VerdictView, whyUnread } from "../verdict/verdict-view.tsx";
import { useFieldKind } from "./field-kind.ts";
import type { FieldHandle } from "./formula-field.tsx";
import { FormulaField } from "./formula-field.tsx";
import styles from "./part-field.module.css";
import { PlainField } from "./plain-field.tsx";
import { useMathlive } from "./use-mathlive.ts";
import { usePreview } from "./use-preview.ts";
import { words } from "./words.en.ts";

/** One thing to answer: its label, a field, the keys, how it is read, and what was said of it. */
export function PartField({
  token,
  part,
  value,
  verdict,
  isWanted,
  onWrite,
  onSubmit,
}: {
  readonly token: string;
  readonly part: WrittenQuestionPart;
  readonly value: string;
  /** Only while it speaks of what stands in the field. */
  readonly verdict: Verdict | undefined;
  /** True once somebody has turned to the exercise, so that the formula field is worth fetching. */
  readonly isWanted: boolean;
  readonly onWrite: (answer: string) => void;
  readonly onSubmit: () => void;
}) {
  const id = useId();
  const field = useRef<FieldHandle>(null);
  const [preferred, prefer] = useFieldKind();
  const isLoaded = useMathlive(isWanted && preferred === "formula");
  const preview = usePreview(token, part.id, value);
  const label = plainTextOf(part.label);
  // What was begun in plain typing stays there, and so does a field that one is in: a swap would swallow keys.
  const [isPlainText, setPlainText] = useState(value !== "" && !value.includes("\\"));
  const [hasFocus, setFocus] = useState(false);
  const [takesFocus, setTakesFocus] = useState(false);
  const wantsFormula = part.kind === "expression" && preferred === "formula" && !(isPlainText && value !== "");
  const isFormula = wantsFormula && isLoaded && !hasFocus;
  const isUnread = preview?.kind === "unreadable";
  const common = {
    ref: field,
    id,
    label,
    value,
    isInvalid: isUnread || verdict?.kind === "incorrect",
    describedBy: `${id}-read ${id}-verdict`,
    onSubmit,
  };

  const switchKind = () => {
    setTakesFocus(true);
    setPlainText(wantsFormula);
    prefer(wantsFormula ? "plain" : "formula");
    if (preview?.kind === "read") onWrite(wantsFormula ? preview.plain : withoutHues(preview.latex));
  };

  return (
    <div className={styles.part} data-kind={part.kind} data-testid="part">
      <div className={styles.labelLine}>
        <label htmlFor={id} className={styles.label}>
          <Rich text={part.label} />
        </label>
        {part.kind === "expression" && (
          <button type="button" className={`plain ${styles.switch}`} onClick={switchKind}>
            {wantsFormula ? words.formula.toPlain : words.formula.toFormula}
          </button>
        )}
      </div>
      <div className={styles.field} data-kind={part.kind}>
        {isFormula ? (
          <FormulaField
            {...common}
            takesFocus={takesFocus}
            onInput={(latex) => {
              setPlainText(false);
              onWrite(latex);
            }}
          />
        ) : (
          <PlainField
            {...common}
            kind={part.kind}
            onFocusChange={setFocus}
            onInput={(text) => {
              setPlainText(true);
              onWrite(text);
            }}
          />
        )}
      </div>
      {isFormula && <p className={styles.note}>{words.formula.wayOut}</p>}
      {part.note && (
        <p className={styles.note}>
          <Rich text={part.note} />
        </p>
      )}
      {part.keys.length > 0 && (
        <fieldset className={styles.keys} aria-label={words.formula.keys(label)}>
          {part.keys.map((key) => (
            <button key={key.latex} type="button" onClick={() => field.current?.insert(key)}>
              <span className="visually-hidden">{key.says}</span>
              <span aria-hidden="true">
                <Tex tex={key.latex} plain={key.plain} />
              </span>
            </button>
          ))}
        </fieldset>
      )}
      <div id={`${id}-read`} className={styles.read} aria-live="polite">
        {preview?.kind === "read" && (
          <>
            <span className="small">{words.formula.read}</span>
            <span className={styles.formula} data-testid={`read-${part.id}`}>
              <Tex tex={preview.latex} plain={preview.plain} />
              <span className="visually-hidden">{preview.plain}</span>
            </span>
          </>
        )}
        {isUnread && (
          <>
            <span className="small">{words.formula.unread}</span>
            <span>
              {whyUnread(preview)}
              {isFormula && /[\^_]/.test(value) && ` ${words.formula.stillInside}`}
            </span>
          </>
        )}
      </div>
      <div id={`${id}-verdict`}>{verdict && <VerdictView verdict={verdict} />}</div>
    </div>
  );
}
