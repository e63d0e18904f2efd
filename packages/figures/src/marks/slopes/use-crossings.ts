"use client";

import type { QuantityId } from "@nn/notation";
import { type KeyboardEvent, useMemo } from "react";
import { valueAfterKey } from "../../controls/control.tsx";
import { useModel, useModelState } from "../../lesson/use-model.tsx";
import { type Crossing, crossingsOf } from "../../model/crossings.ts";
import { settingFor } from "../../model/setting-for.ts";
import { ZOOM_STOPS } from "../../model/zoom.ts";

/** How large a nudge is where the page has none. */
const USUAL_NUDGE = 0.1;

/** From this nudge down a hand is zoomed in so far that a pointer rounds to what a figure shows. */
const FINE_BELOW = 0.1;
const FINE_STEP = 0.001;

/** What a nudge of this quantity crosses, by the size of the page's nudge. */
export function useCrossings(of: QuantityId): { readonly by: number; readonly crossings: readonly Crossing[] } {
  const reading = useModelState((state) => state.reading);
  const by = useModelState(({ setup }) => setup.nudge?.by ?? USUAL_NUDGE);
  return useMemo(() => ({ by, crossings: crossingsOf(reading, { quantity: of, by }) }), [reading, of, by]);
}

/** A parameter that is turned by whatever it moves: dragged until another quantity stands where the pointer is. */
export function useTurning(parameter: QuantityId) {
  const model = useModel();
  const range = model.rangeOf(parameter);
  if (!range) throw new RangeError(`${parameter} cannot be set`);
  return {
    range,
    dragTo: (quantity: QuantityId, wanted: number) => {
      const { reading, setup } = model.store.getState();
      const step = Math.abs(setup.nudge?.by ?? ZOOM_STOPS[0]) < FINE_BELOW ? FINE_STEP : range.drag;
      const value = settingFor(reading, parameter, quantity, wanted);
      model.set(parameter, Number((Math.round(value / step) * step).toFixed(3)));
    },
    onKey: (event: KeyboardEvent) => {
      const next = valueAfterKey(event, model.store.getState().reading.values.of(parameter), range);
      if (next === undefined) return;
      event.preventDefault();
      model.set(parameter, next);
    },
  };
}
