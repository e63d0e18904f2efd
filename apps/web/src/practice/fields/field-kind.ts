"use client";

import { useSyncExternalStore } from "react";

/** How one likes to write formulas. One choice for every field of the site, kept in this browser. */
export type FieldKind = "formula" | "plain";

const KEY = "nudge-field";
const listeners = new Set<() => void>();
let chosen: FieldKind | undefined;

function current(): FieldKind {
  if (chosen) return chosen;
  try {
    chosen = localStorage.getItem(KEY) === "plain" ? "plain" : "formula";
  } catch (error) {
    console.info("The kind of field is not remembered here:", error);
    chosen = "formula";
  }
  return chosen;
}

function prefer(kind: FieldKind): void {
  chosen = kind;
  try {
    localStorage.setItem(KEY, kind);
  } catch (error) {
    console.info("The kind of field is not remembered here:", error);
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The preferred kind and how to change it. */
export function useFieldKind(): readonly [FieldKind, (kind: FieldKind) => void] {
  return [useSyncExternalStore<FieldKind>(subscribe, current, () => "formula"), prefer];
}
