"use client";

import { hueOf, inkOf, knobNumber, type QuantityId, rounded } from "@nn/notation";
import { type RefObject, useId, useImperativeHandle, useRef, useState } from "react";
import { useNames } from "../lesson/names.ts";
import { useModel, useValue } from "../lesson/use-model.tsx";
import type { Range } from "../model/range.ts";
import styles from "./control.module.css";
import { words } from "./controls.en.ts";
import { readTyped } from "./typed.ts";

/** How the slider beside it leads into a field. */
export interface FieldHandle {
  /** @param text  what is typed already; without it the present number is there to be written over */
  readonly open: (text?: string) => void;
}

/**
 * An exact number for a quantity, taken on Enter or when the field is left. What cannot be read leaves the value as it
 * is, and the field says what to change. Escape brings the current value back.
 *
 * @param leave  where the focus goes after Enter and Escape
 */
export function NumberField({
  q,
  limits,
  handle,
  leave,
}: {
  readonly q: QuantityId;
  readonly limits: Range;
  readonly handle: RefObject<FieldHandle | null>;
  readonly leave: () => void;
}) {
  const model = useModel();
  const value = useValue(q);
  const { spoken } = useNames();
  const remarkId = useId();
  const [draft, setDraft] = useState<string | undefined>();
  const [remark, setRemark] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(handle, () => ({
    open: (text) => {
      input.current?.focus();
      if (text !== undefined) setDraft(text);
    },
  }));

  // What was taken or given up is not taken again when the focus goes.
  const isLeaving = useRef(false);
  const goBack = () => {
    isLeaving.current = true;
    leave();
    isLeaving.current = false;
  };
  const finish = () => {
    if (draft === undefined) return;
    const typed = readTyped(draft, limits);
    if (typed.ok) model.set(q, typed.value);
    setRemark(typed.ok ? (typed.remark ?? "") : words.typed.stays(typed.problem, knobNumber(rounded(value))));
    setDraft(undefined);
    model.settle();
  };
  return (
    <>
      <span className={styles.field}>
        <input
          ref={input}
          tabIndex={-1}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
          style={{ color: inkOf(hueOf(q)) }}
          aria-label={words.exact(spoken(q))}
          aria-describedby={remark === "" ? undefined : remarkId}
          value={draft ?? knobNumber(rounded(value))}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ currentTarget }) => {
            setDraft(currentTarget.value);
            setRemark("");
          }}
          onBlur={() => !isLeaving.current && finish()}
          onKeyDown={(event) => {
            if (event.key === "Enter") {
              finish();
              goBack();
            }
            if (event.key === "Escape") {
              event.stopPropagation();
              setDraft(undefined);
              setRemark("");
              goBack();
            }
          }}
        />
      </span>
      <span id={remarkId} className={styles.remark} role="status">
        {remark}
      </span>
    </>
  );
}
