"use client";

import { type ReactNode, useRef } from "react";
import { createPortal } from "react-dom";
import { Tex } from "@/formula/tex.tsx";
import { plainTextOf } from "../rich.tsx";
import type { FieldInHand } from "./field-in-hand.ts";
import styles from "./keypad.module.css";
import { typingKeys } from "./typing-keys.ts";
import { useDock } from "./use-dock.ts";
import { words } from "./words.en.ts";

/**
 * The one keypad of an exercise: the symbols of the question, then brackets and signs. It writes into the field that one
 * is in, or was in last, and never takes the focus from it.
 */
export function Keypad({
  field: { part, handle },
  isDocked,
}: {
  readonly field: FieldInHand;
  /** At the foot of the window, above the keyboard of a telephone. */
  readonly isDocked: boolean;
}) {
  const pad = useRef<HTMLFieldSetElement>(null);
  useDock(pad, isDocked);
  const key = (name: string, says: string, face: ReactNode, press: () => void) => (
    <button key={name} type="button" data-typing={typeof face === "string" || undefined} onClick={press}>
      <span className="visually-hidden">{says}</span>
      <span aria-hidden="true">{face}</span>
    </button>
  );
  const keys = (
    <fieldset
      ref={pad}
      className={styles.keypad}
      aria-label={words.keys(plainTextOf(part.label))}
      data-keypad={part.kind}
      data-docked={isDocked || undefined}
      onMouseDown={(event) => event.preventDefault()}
    >
      {part.keys.map((each) =>
        key(each.latex, each.says, <Tex tex={each.latex} plain={each.plain} />, () => handle()?.insert(each)),
      )}
      {typingKeys[part.kind]
        .filter(({ plain }) => !part.keys.some((each) => each.plain === plain))
        .map((each) => key(each.plain, each.says, each.shows, () => handle()?.insert(each)))}
      {key("erase", words.says.erase, "⌫", () => handle()?.erase())}
    </fieldset>
  );
  return isDocked ? createPortal(keys, document.body) : keys;
}
