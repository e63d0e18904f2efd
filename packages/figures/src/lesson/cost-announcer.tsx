"use client";

import { useEffect, useState } from "react";
import type { ModelState } from "../model/model.ts";
import { announcementOf } from "./announcement.ts";
import { useModel } from "./use-model.tsx";

/** Long enough that a drag is spoken of once, when it rests. */
const REST_MS = 600;

/** Tells screen readers what a change came to, once, politely and not at every pixel. */
export function CostAnnouncer() {
  const { store, counting } = useModel();
  const [said, say] = useState("");
  useEffect(() => {
    let spoken = store.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = store.subscribe((state, before) => {
      // A descent says itself what becomes of the mean cost.
      if (state.reading === before.reading || state.setup.descent || isSame(state, before)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const now = store.getState();
        say(announcementOf(spoken, now, counting));
        spoken = now;
      }, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store, counting]);
  return (
    <span className="visually-hidden" role="status">
      {said}
    </span>
  );
}

/** To choose another quantity changes no number. */
const isSame = (state: ModelState, before: ModelState): boolean =>
  state.reading.values === before.reading.values &&
  state.setup.nudge?.by === before.setup.nudge?.by &&
  state.setup.leftOut === before.setup.leftOut;
