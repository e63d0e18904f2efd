"use client";

import { hueOf, inkOf, knobNumber, type QuantityId } from "@nn/notation";
import { type KeyboardEvent, useRef, useState } from "react";
import { valueAfterKey } from "../../controls/control.tsx";
import { words } from "../../controls/controls.en.ts";
import { readTyped } from "../../controls/typed.ts";
import { useNames } from "../../lesson/names.ts";
import { useModel, useValue } from "../../lesson/use-model.tsx";
import type { Range } from "../../model/range.ts";
import styles from "./weight-table.module.css";

/** A number as it is written into its cell: taken on Enter or when the field is left, given up on Escape. */
export function CellField({
  q,
  limits,
  begun,
  leave,
  say,
}: {
  readonly q: QuantityId;
  readonly limits: Range;
  /** What the field opens with: the present number, or the first character of a new one. */
  readonly begun: string;
  /** @param returns  true if the focus goes back to the cell */
  readonly leave: (returns: boolean) => void;
  readonly say: (remark: string) => void;
}) {
  const model = useModel();
  const value = useValue(q);
  const { spoken } = useNames();
  const [draft, setDraft] = useState(begun);
  // A field that goes away may lose the focus once more.
  const isDone = useRef(false);

  const take = (returns: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    const typed = readTyped(draft, limits);
    if (typed.ok) model.set(q, typed.value);
    model.settle();
    say(typed.ok ? (typed.remark ?? "") : words.typed.stays(typed.problem, knobNumber(value)));
    leave(returns);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The arrows do not walk while a number is written.
    event.stopPropagation();
    const isStep = /^(Arrow(Up|Down)|Page(Up|Down))$/.test(event.key);
    const next = isStep ? valueAfterKey(event, value, limits) : undefined;
    if (next !== undefined) {
      event.preventDefault();
      model.set(q, next);
      setDraft(knobNumber(next));
    }
    if (event.key === "Enter") {
      event.preventDefault();
      take(true);
    }
    if (event.key === "Escape") {
      isDone.current = true;
      say("");
      leave(true);
    }
  };
  return (
    <input
      ref={open}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      className={styles.field}
      style={{ color: inkOf(hueOf(q)) }}
      aria-label={words.exact(spoken(q))}
      value={draft}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => take(false)}
      onClick={(event) => event.stopPropagation()}
    />
  );
}

/** The caret stands after what is there; a whole number is selected, so that typing replaces it. */
function open(field: HTMLInputElement | null): void {
  if (!field || field === document.activeElement) return;
  field.focus();
  if (field.value.length > 1) field.select();
}
