"use client";

import type { Level } from "@nn/level-kit";
import { useDeferredValue, useEffect, useRef, useState } from "react";

/** Longer than most checks take. */
const MOMENT_MS = 250;

/**
 * The level on the stage. While a document is no level for a moment, it is the last that was one. A level that begins
 * anew waits a moment for its report: a check is quicker than a stage, which keeps the page busy.
 */
export function useStaged(level: Level | undefined, isChecked: boolean): Level | undefined {
  const [waited, setWaited] = useState<Level>();
  const staged = useRef<Level>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(level), MOMENT_MS);
    return () => clearTimeout(timer);
  }, [level]);
  if (level && (goesOn(level, staged.current) || isChecked || waited === level)) staged.current = level;
  const deferred = useDeferredValue(staged.current);
  return goesOn(staged.current, deferred) ? staged.current : deferred;
}

/** Whether the game that is on the stage can stay, with other words at most. */
const goesOn = (level: Level | undefined, before: Level | undefined) =>
  !level || !before || rulesOfPlay(level) === rulesOfPlay(before);

/** What a game begins anew for; other words do not. */
export function rulesOfPlay(level: Level): string {
  return JSON.stringify({ ...level, text: undefined, par: undefined, bestKnown: undefined, rev: undefined });
}
