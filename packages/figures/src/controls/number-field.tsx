"use client";

import { hueOf, inkOf, type QuantityId, shownNumber } from "@nn/notation";
import { useId, useState } from "react";
import { useNames } from "../lesson/names.ts";
import { useModel, useValue } from "../lesson/use-model.tsx";
import type { Range } from "../model/range.ts";
import styles from "./control.module.css";
import { words } from "./controls.en.ts";
import { readTyped } from "./typed.ts";

/**
 * An exact number for a quantity, taken on Enter or when the field is left. What cannot be read leaves the value as it
 * is, and the field says what to change. Escape brings the current value back.
 */
export function NumberField({ q, limits }: { readonly q: QuantityId; readonly limits: Range }) {
  const model = useModel();
  const value = useValue(q);
  const { spoken } = useNames();
  const remarkId = useId();
  const [draft, setDraft] = useState<string | undefined>();
  const [remark, setRemark] = useState("");

  const finish = () => {
    if (draft === undefined) return;
    const typed = readTyped(draft, limits);
    if (typed.ok) model.set(q, typed.value);
    setRemark(typed.ok ? (typed.remark ?? "") : words.typed.stays(typed.problem, shownNumber(value)));
    setDraft(undefined);
    model.settle();
  };
  return (
    <>
      <span className={styles.field}>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
          style={{ color: inkOf(hueOf(q)) }}
          aria-label={words.exact(spoken(q))}
          aria-describedby={remark === "" ? undefined : remarkId}
          value={draft ?? shownNumber(value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ currentTarget }) => {
            setDraft(currentTarget.value);
            setRemark("");
          }}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === "Enter") finish();
            if (event.key === "Escape") {
              event.stopPropagation();
              setDraft(undefined);
              setRemark("");
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
