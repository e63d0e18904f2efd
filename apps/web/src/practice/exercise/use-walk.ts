"use client";

import type { QuestionPart } from "@nn/exercises";
import { type RefObject, useEffect, useRef, useState } from "react";
import { type Answers, type Checked, isBehind, nextPart, standingOf } from "./steps.ts";

/**
 * The part that one is at, and the one that was behind one last. It stays while there is something to mend; once it is right, or kept for the connection, the
 * next one opens and gets the focus.
 */
export function useWalk(
  section: RefObject<HTMLElement | null>,
  parts: readonly QuestionPart[],
  answers: Answers,
  checked: Checked | undefined,
  unsent: Answers | undefined,
) {
  const standing = (id: string) => standingOf(id, answers, checked, unsent);
  const [at, goTo] = useState<string | undefined>(() => nextPart(parts, standing, undefined));
  const [latest, setLatest] = useState<string>();
  const toFocus = useRef<string | undefined>(undefined);
  const open = (id: string | undefined) => {
    toFocus.current = id;
    goTo(id);
  };
  const goOn = useRef(() => {});
  goOn.current = () => {
    const isOver = at === undefined || isBehind(standing(at));
    if (!isOver) return;
    setLatest(at);
    open(nextPart(parts, standing, at));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: one goes on when something was said or kept, not while one writes
  useEffect(() => goOn.current(), [checked, unsent]);
  useEffect(() => {
    const wanted = toFocus.current;
    if (wanted === undefined) return;
    // It may not be open yet.
    const place = section.current?.querySelector(`[data-part="${CSS.escape(wanted)}"]`);
    if (!place) return;
    toFocus.current = undefined;
    place.querySelector<HTMLElement>("math-field, input, button[data-option]")?.focus({ preventScroll: true });
    place.scrollIntoView({ block: "nearest" });
  });
  return {
    at,
    latest,
    standing,
    goTo,
    open,
    /** Whether a part that opens is to have the focus. */ takesFocus: (id: string) => toFocus.current === id,
  };
}
