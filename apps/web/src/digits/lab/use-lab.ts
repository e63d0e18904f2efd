"use client";

import type { KeptRun } from "@nn/digits";
import { startTransition, useEffect, useState } from "react";
import { useStore } from "zustand";
import { lab } from "./lab.ts";
import { type Reading, readLab } from "./reading.ts";
import type { Lab } from "./state.ts";

export const useLab = <T>(part: (lab: Lab) => T): T => useStore(lab, part);

/** What a figure is drawn of. */
export interface Shown extends Pick<Lab, "run" | "picture" | "target"> {
  readonly reading: Reading;
}

/**
 * A stroke on the pad shows at once. A network that has learned on is drawn bit by bit, between whatever else the page
 * has to do, and not at all while its figure is out of sight: nine of them come in a second.
 */
export function useShown(isSeen = true): Shown {
  const picture = useLab((now) => now.picture);
  const target = useLab((now) => now.target);
  const [run, setRun] = useState<KeptRun>(() => lab.getState().run);
  useEffect(() => {
    if (!isSeen) return;
    const take = () => startTransition(() => setRun(lab.getState().run));
    take();
    return lab.subscribe(take);
  }, [isSeen]);
  return { run, picture, target, reading: readLab({ run, picture, target }) };
}
