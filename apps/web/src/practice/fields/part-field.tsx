"use client";

import { isTex, type RichText, type Verdict, type WrittenQuestionPart } from "@nn/exercises";
import { withoutHues } from "@nn/notation";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { Tex } from "@/formula/tex.tsx";
import { type FieldHandle, useTakeInHand } from "../keypad/field-in-hand.ts";
import { plainTextOf, Rich } from "../rich.tsx";
import { whyUnread } from "../verdict/verdict-view.tsx";
import { useFieldKind } from "./field-kind.ts";
import { FormulaField } from "./formula-field.tsx";
import styles from "./part-field.module.css";
import { PlainField } from "./plain-field.tsx";
import { asSent, isFromField, latexOf } from "./sent-by-field.ts";
import { useMathlive } from "./use-mathlive.ts";
import { usePreview } from "./use-preview.ts";
import { WhichReading } from "./which-reading.tsx";
import { words } from "./words.en.ts";

/** One thing to answer: its label, a field, and how it is read. */
export function PartField({
  token,
  part,
  value,
  verdict,
  verdictId,
  isWanted,
  takesFocus: isToFocus,
  onWrite,
  onSubmit,
}: {
  readonly token: string;
  readonly part: WrittenQuestionPart;
  readonly value: string;
  /** Only while it speaks of what stands in the field. */
  readonly verdict: Verdict | undefined;
  /** Where it says what was said of it. */
  readonly verdictId: string;
  /** True once somebody has turned to the exercise, so that the formula field is worth fetching. */
  readonly isWanted: boolean;
  /** True where one has come from the part before. */
  readonly takesFocus: boolean;
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
  const [isPlainText, setPlainText] = useState(value !== "" && !isFromField(value));
  const [hasFocus, setFocus] = useState(false);
  const [takesFocus, setTakesFocus] = useState(isToFocus);
  const wantsFormula = part.kind === "expression" && preferred === "formula" && !(isPlainText && value !== "");
  const isFormula = wantsFormula && isLoaded && !hasFocus;
  const isUnread = preview?.kind === "unreadable";
  const common = {
    ref: field,
    id,
    label,
    value,
    isInvalid: isUnread || verdict?.kind === "incorrect",
    describedBy: `${id}-read ${verdictId}`,
    onSubmit,
  };

  // The keys are this field's as soon as it is open.
  const takeInHand = useTakeInHand();
  const inHand = useMemo(() => ({ part, handle: () => field.current }), [part]);
  useEffect(() => takeInHand(inHand), [takeInHand, inHand]);

  const switchKind = () => {
    setTakesFocus(true);
    setPlainText(wantsFormula);
    prefer(wantsFormula ? "plain" : "formula");
    if (preview?.kind === "read") onWrite(wantsFormula ? preview.plain : asSent(withoutHues(preview.latex)));
  };

  return (
    <div
      className={styles.part}
      data-kind={part.kind}
      data-inline={isOneFormula(part.label) || undefined}
      data-testid="part"
    >
      <div className={styles.asked}>
        <label htmlFor={id} className={styles.label}>
          <Rich text={isOneFormula(part.label) ? asLarge(part.label) : part.label} />
        </label>
        <div className={styles.field} data-kind={part.kind} data-field="">
          {isFormula ? (
            <FormulaField
              {...common}
              value={latexOf(value)}
              takesFocus={takesFocus}
              onInput={(latex) => {
                setPlainText(false);
                onWrite(asSent(latex));
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
      </div>
      <div className={styles.read}>
        <div id={`${id}-read`} className={styles.reading} aria-live="polite">
          {/* Each stands in the other's place: nothing moves under a finger when the formula field comes. */}
          {value.trim() === "" && (
            <span className={styles.nothing}>{isFormula ? words.formula.wayOut : words.formula.empty}</span>
          )}
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
                {isFormula && /[\^_]/.test(value) && ` ${words.formula.stillInside}`}{" "}
                {!isFormula && <Stops text={value} where={preview.where} />}
              </span>
            </>
          )}
        </div>
        {part.kind === "expression" && (
          <button type="button" className={`plain ${styles.switch}`} onClick={switchKind}>
            {wantsFormula ? words.formula.toPlain : words.formula.toFormula}
          </button>
        )}
      </div>
      {isUnread && preview.choices && (
        <WhichReading
          choices={preview.choices}
          onChoose={(chosen) => {
            onWrite(chosen);
            field.current?.focus();
          }}
        />
      )}
      {part.note && (
        <p className={styles.note}>
          <Rich text={part.note} />
        </p>
      )}
    </div>
  );
}

/** True where what is asked for is a formula and nothing else: it stands before the field, as one side of an equation. */
const isOneFormula = (label: RichText): boolean => label.length === 1 && label.every(isTex);

/** A fraction on one side of an equation is as large as one that stands on a line of its own. */
const asLarge = (label: RichText): RichText =>
  label.map((formula) => (isTex(formula) ? { ...formula, tex: `\\displaystyle ${formula.tex}` } : formula));

/** What was typed, with a line under the place where it can be read no further. */
function Stops({ text, where }: { readonly text: string; readonly where: number }) {
  const at = Math.min(where, Math.max(0, text.length - 1));
  return (
    <span className={styles.stops} aria-hidden="true" translate="no">
      {text.slice(0, at)}
      <u>{text.slice(at)}</u>
    </span>
  );
}
