"use client";

import type { PaletteKey, WrittenQuestionPart } from "@nn/exercises";
import { createContext, useContext } from "react";

/** What a key writes into each kind of field. */
export type Written = Pick<PaletteKey, "insert" | "plain">;

/** What the keys do to a field, whichever kind it is. */
export interface FieldHandle {
  insert(key: Written): void;
  /** Takes back what stands before the caret, or what is selected. */
  erase(): void;
  focus(): void;
}

/** The field that the one keypad of an exercise writes into. */
export interface FieldInHand {
  readonly part: WrittenQuestionPart;
  readonly handle: () => FieldHandle | null;
}

export type TakeInHand = (field: FieldInHand) => void;

/** How a field says that it is the one: when it opens, and when it gets the focus. */
export const TakeInHandContext = createContext<TakeInHand>(() => {});

export const useTakeInHand = (): TakeInHand => useContext(TakeInHandContext);
