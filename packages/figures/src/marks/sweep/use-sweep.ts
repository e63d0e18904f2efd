"use client";

import type { Trace } from "@nn/core";
import type { QuantityId } from "@nn/notation";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useModel, useModelState } from "../../lesson/use-model.tsx";
import { withSwept } from "../../model/standing.ts";
import { type SweepStep, stepOf, sweepSteps } from "../../model/sweep.ts";
import { type Player, usePlayer } from "./use-player.ts";

/** A sweep that stands at one of its steps, with one of the found sensitivities opened. */
export interface Sweep {
  readonly steps: readonly SweepStep[];
  readonly player: Player;
  readonly traceOf: (id: QuantityId) => Trace;
  readonly isKnown: (id: QuantityId) => boolean;
  /** What is taken apart below the drawing: what the reader chose, or else the first that the step has found. */
  readonly opened: QuantityId | undefined;
  /** Everything that the opened one is made of, if the reader chose it and nothing moves. */
  readonly way: ReadonlySet<QuantityId> | undefined;
  readonly open: (id: QuantityId | undefined) => void;
}

/**
 * The sweep of the page's network. Its step belongs to the model, so that a link has it.
 * @param startAt  its step before anybody has used it: one that has begun, and has not got far
 */
export function useSweep(startAt: number): Sweep {
  const sizes = useModelState(({ setup }) => setup.network.sizes.join(" "));
  const steps = useMemo(() => sweepSteps(sizes.split(" ").map(Number)), [sizes]);
  const traceOf = useModelState(({ reading }) => reading.trace) as (id: QuantityId) => Trace;
  const model = useModel();
  const [chosen, choose] = useState<QuantityId | undefined>();
  useLettingGo(chosen !== undefined, () => choose(undefined));
  const at = useModelState(({ setup }) => setup.swept) ?? startAt;
  const goTo = useCallback((to: number) => model.change((setup) => withSwept(setup, to), "sweep"), [model]);
  const player = usePlayer(at, steps.length, goTo);
  const isKnown = (id: QuantityId) => (stepOf(steps, id) ?? Number.POSITIVE_INFINITY) <= player.at;
  const kept = chosen !== undefined && isKnown(chosen) ? chosen : undefined;
  const letGo = <Args extends readonly unknown[]>(act: (...args: Args) => void) => {
    return (...args: Args) => {
      choose(undefined);
      if (model.store.getState().pinned !== undefined) model.pin(undefined);
      act(...args);
    };
  };
  return {
    steps,
    player: { ...player, go: letGo(player.go), play: letGo(player.play) },
    traceOf,
    isKnown,
    opened: kept ?? steps[player.at - 1]?.ids[0],
    way: kept !== undefined && !player.isPlaying ? wayOf(traceOf(kept)) : undefined,
    open: choose,
  };
}

/** What is chosen is let go by Escape, by a click elsewhere, and when anything is turned. */
function useLettingGo(isChosen: boolean, letGo: () => void) {
  const { store } = useModel();
  useEffect(() => {
    if (!isChosen) return;
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && letGo();
    const onClick = (event: MouseEvent) => {
      const isOnNumber = event.target instanceof Element && event.target.closest("[data-slope]");
      if (!isOnNumber) letGo();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onClick);
    const unsubscribe = store.subscribe(({ reading }, before) => reading.values !== before.reading.values && letGo());
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick);
      unsubscribe();
    };
  });
}

/** A quantity and all that its sensitivity is made of. */
const wayOf = ({ quantity, paths }: Trace): ReadonlySet<QuantityId> =>
  new Set([
    quantity,
    ...paths.flatMap(({ factors }) => factors.flatMap(({ quantity: made, derivative: { of } }) => [made, of])),
  ]);
