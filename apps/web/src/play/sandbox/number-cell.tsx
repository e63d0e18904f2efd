"use client";

import { readTypedNumber } from "@nn/game/sandbox";
import { type CSSProperties, useId, useState } from "react";
import styles from "./fields.module.css";
import { words } from "./words.en.ts";

interface Props {
  readonly name: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
  /** What is wrong with a number that can be read, if anything is. */
  readonly faultOf?: (value: number) => string | undefined;
  readonly style?: CSSProperties;
}

/**
 * A number to type exactly, taken on Enter or when the field is left. What cannot be read stays in the field, which says
 * what to change; until then the number that it had counts. Escape brings that back.
 */
export function NumberCell({ name, value, onValue, faultOf, style }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const finish = () => {
    if (draft === undefined) return;
    const typed = readTypedNumber(draft);
    const fault = typed.ok ? faultOf?.(typed.value) : words.typed[typed.problem];
    setProblem(fault);
    if (!typed.ok || fault !== undefined) return;
    setDraft(undefined);
    if (typed.value !== value) onValue(typed.value);
  };
  return (
    <span className={styles.cell}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-label={name}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : id}
        style={style}
        value={draft ?? written(value)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => {
          setDraft(currentTarget.value);
          setProblem(undefined);
        }}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === "Enter") finish();
          if (key !== "Escape") return;
          setDraft(undefined);
          setProblem(undefined);
        }}
      />
      {problem !== undefined && (
        <span id={id} role="status" className={styles.problem}>
          {words.typed.stays(name, problem, written(value))}
        </span>
      )}
    </span>
  );
}

/** Every digit of it, with a true minus. */
const written = (value: number) => String(value).replaceAll("-", "−");
