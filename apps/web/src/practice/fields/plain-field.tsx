"use client";

import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { FieldHandle } from "../keypad/field-in-hand.ts";
import styles from "./part-field.module.css";

/** Plain typing: always there, for those who prefer it, and until the formula field has come. */
export function PlainField({
  ref,
  id,
  label,
  value,
  kind,
  isInvalid,
  describedBy,
  onInput,
  onSubmit,
  onFocusChange,
}: {
  readonly ref: Ref<FieldHandle>;
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly kind: "expression" | "number";
  readonly isInvalid: boolean;
  readonly describedBy: string;
  readonly onInput: (text: string) => void;
  readonly onSubmit: () => void;
  readonly onFocusChange?: (hasFocus: boolean) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  // Under a finger the keypad has the signs, so the telephone's own keys may be those for numbers.
  const [isTouched, setTouched] = useState(false);
  useEffect(() => setTouched(window.matchMedia("(pointer: coarse)").matches), []);
  useImperativeHandle(ref, () => ({
    insert: ({ plain }) => {
      const input = field.current;
      if (!input) return;
      input.focus();
      input.setRangeText(plain, input.selectionStart ?? value.length, input.selectionEnd ?? value.length, "end");
      onInput(input.value);
    },
    erase: () => {
      const input = field.current;
      if (!input) return;
      input.focus();
      const end = input.selectionEnd ?? value.length;
      const start = input.selectionStart ?? end;
      input.setRangeText("", start === end ? Math.max(0, start - 1) : start, end, "end");
      onInput(input.value);
    },
    focus: () => field.current?.focus(),
  }));
  return (
    <input
      ref={field}
      id={id}
      className={styles.input}
      value={value}
      aria-label={label}
      aria-invalid={isInvalid}
      aria-describedby={describedBy}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      maxLength={400}
      enterKeyHint="done"
      inputMode={kind === "number" ? (isTouched ? "decimal" : "text") : undefined}
      onChange={(event) => onInput(event.target.value)}
      onFocus={() => onFocusChange?.(true)}
      onBlur={() => onFocusChange?.(false)}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          onSubmit();
        }
      }}
    />
  );
}
