"use client";

import { parameterValue } from "@nn/core";
import { useEffect, useState } from "react";
import { useModel } from "../../lesson/use-model.tsx";
import { withStep } from "../../model/changes.ts";
import { isOnMap } from "../../model/map-range.ts";
import type { Model } from "../../model/model.ts";
import type { Pair } from "./use-walk.ts";

/** How long a step is looked at. */
const STEP_MS = 320;
/** How many steps one press of Run takes. */
export const RUN_STEPS = 20;

/** Walks on by itself until it has taken its steps or left the map; at once where motion is not wanted. */
export function useRun(pair: Pair) {
  const model = useModel();
  const [target, setTarget] = useState<number | undefined>();
  useEffect(() => {
    if (target === undefined) return;
    const goOn = () => {
      if (!step(model, pair, target)) setTarget(undefined);
    };
    if (window.matchMedia?.("(prefers-reduced-motion: reduce)").matches) {
      while (step(model, pair, target));
      setTarget(undefined);
      return;
    }
    const timer = setInterval(goOn, STEP_MS);
    goOn();
    return () => {
      clearInterval(timer);
      model.settle();
    };
  }, [target, model, pair]);
  return {
    isRunning: target !== undefined,
    run: () => setTarget((model.store.getState().setup.descent?.at ?? 0) + RUN_STEPS),
    pause: () => setTarget(undefined),
  };
}

/** One step; false if it was the last. */
function step(model: Model, pair: Pair, target: number): boolean {
  const { setup } = model.store.getState();
  if (!setup.descent || setup.descent.at >= target) return false;
  model.change((now) => withStep(now, (now.descent?.at ?? 0) + 1), "run");
  const { setup: after, reading } = model.store.getState();
  if (after === setup || (after.descent?.at ?? 0) >= target) return false;
  return isOnMap(pair.map((id) => parameterValue(reading.network, id)));
}
