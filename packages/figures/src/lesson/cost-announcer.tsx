"use client";

import { idOf, shownNumber } from "@nn/notation";
import { useEffect, useState } from "react";
import { words } from "../words.en.ts";
import { useModel } from "./use-model.tsx";

/** Long enough that a drag is spoken of once, when it rests. */
const REST_MS = 600;

/** Tells screen readers what became of the cost, politely and not at every pixel. */
export function CostAnnouncer() {
  const { store } = useModel();
  const [said, say] = useState("");
  useEffect(() => {
    let spoken = store.getState().reading.values.of(idOf.C);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = store.subscribe(({ setup, reading }, before) => {
      // A descent says itself what becomes of the mean cost.
      if (reading === before.reading || setup.descent) return;
      // To choose another quantity changes no number.
      if (reading.values === before.reading.values && setup.nudge?.by === before.setup.nudge?.by) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const cost = store.getState().reading.values.of(idOf.C);
        say(costWords(spoken, cost));
        spoken = cost;
      }, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store]);
  return (
    <span className="visually-hidden" role="status">
      {said}
    </span>
  );
}

/** "Cost 0.167, down by 0.012." */
export function costWords(before: number, after: number): string {
  const change = shownNumber(Math.abs(after - before));
  const cost = shownNumber(after);
  if (Number(change) === 0) return words.cost.same(cost);
  return after < before ? words.cost.down(cost, change) : words.cost.up(cost, change);
}
