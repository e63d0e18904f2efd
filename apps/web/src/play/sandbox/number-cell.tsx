"use client";

import { readTypedNumber } from "@nn/game/sandbox";
import { type CSSProperties, createContext, type ReactNode, useContext, useId, useState } from "react";
import { createPortal } from "react-dom";
import styles from "./fields.module.css";
import { words } from "./words.en.ts";

interface Props {
  readonly name: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
  /** Called when the field is gone into. */
  readonly onOpen?: () => void;
  /** What is wrong with a number that can be read, if anything is. */
  readonly faultOf?: (value: number) => string | undefined;
  readonly style?: CSSProperties;
}

/**
 * A number to type exactly, taken on Enter or when the field is left. What cannot be read stays in the field, which says
 * what to change; until then the number that it had counts. Escape brings that back.
 */
export function NumberCell({ name, value, onValue, onOpen, faultOf, style }: Props) {
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
        onFocus={({ currentTarget }) => {
          currentTarget.select();
          onOpen?.();
        }}
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
        <Problem>
          <span id={id} role="status" className={styles.problem}>
            {words.typed.stays(name, problem, written(value))}
          </span>
        </Problem>
      )}
    </span>
  );
}

const ProblemsPlace = createContext<HTMLElement | null>(null);

/** Beside narrow fields a sentence has no room: what is wrong in them is said below all of them. */
export function ProblemsBelow({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <>
      <ProblemsPlace value={place}>{children}</ProblemsPlace>
      <div ref={setPlace} className={styles.problems} />
    </>
  );
}

function Problem({ children }: { readonly children: ReactNode }) {
  const place = useContext(ProblemsPlace);
  return place ? createPortal(children, place) : children;
}

/** Every digit of it, with a true minus. */
const written = (value: number) => String(value).replaceAll("-", "−");
