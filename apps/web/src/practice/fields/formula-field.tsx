"use client";

import type { MathfieldElement } from "mathlive";
import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import type { FieldHandle } from "../keypad/field-in-hand.ts";
import { loadMathlive, tame } from "./mathlive.ts";
import styles from "./part-field.module.css";

/**
 * The formula field. It is a custom element that React does not know, so it is made and fed by hand.
 */
export function FormulaField({
  ref,
  id,
  label,
  value,
  takesFocus,
  isInvalid,
  describedBy,
  onInput,
  onSubmit,
}: {
  readonly ref: Ref<FieldHandle>;
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** True where it takes the place of a plain field that one was in. */
  readonly takesFocus: boolean;
  readonly isInvalid: boolean;
  readonly describedBy: string;
  readonly onInput: (latex: string) => void;
  readonly onSubmit: () => void;
}) {
  const holder = useRef<HTMLDivElement>(null);
  const field = useRef<MathfieldElement | undefined>(undefined);
  const latest = useRef({ onInput, onSubmit, label, isInvalid, describedBy });
  latest.current = { onInput, onSubmit, label, isInvalid, describedBy };
  const start = useRef({ value, takesFocus });

  useImperativeHandle(ref, () => ({
    insert: ({ insert }) => {
      field.current?.insert(insert, { focus: true, selectionMode: "placeholder" });
    },
    erase: () => {
      field.current?.focus();
      field.current?.executeCommand("deleteBackward");
    },
    focus: () => field.current?.focus(),
  }));

  useEffect(() => {
    let isHere = true;
    loadMathlive()
      .then(({ MathfieldElement: Field }) => {
        if (!isHere || !holder.current) return;
        const made = new Field();
        made.id = id;
        made.className = styles.mathfield ?? "";
        holder.current.replaceChildren(made);
        tame(made);
        describe(made, latest.current);
        field.current = made;
        made.addEventListener("input", () => latest.current.onInput(made.value));
        made.addEventListener("keydown", (event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          latest.current.onSubmit();
        });
        if (start.current.value) made.value = start.current.value;
        if (start.current.takesFocus) made.focus();
      })
      .catch((error: unknown) => console.warn("The formula field did not load; plain typing goes on.", error));
    return () => {
      isHere = false;
      field.current?.remove();
      field.current = undefined;
    };
  }, [id]);

  useEffect(() => {
    if (field.current) describe(field.current, { label, isInvalid, describedBy });
  });

  // What the server has set to rights from outside (a new question) replaces what stands here.
  useEffect(() => {
    if (field.current && field.current.value !== value) field.current.value = value;
  }, [value]);

  return <div ref={holder} className={styles.holder} />;
}

interface Description {
  readonly label: string;
  readonly isInvalid: boolean;
  readonly describedBy: string;
}

function describe(made: MathfieldElement, { label, isInvalid, describedBy }: Description): void {
  made.setAttribute("aria-label", label);
  made.setAttribute("aria-invalid", String(isInvalid));
  made.setAttribute("aria-describedby", describedBy);
}
