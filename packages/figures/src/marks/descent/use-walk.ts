"use client";

import { type Example, parameterValue } from "@nn/core";
import type { QuantityId } from "@nn/notation";
import { useMemo } from "react";
import type { Place } from "../../layout/arrow.ts";
import { useModelState } from "../../lesson/use-model.tsx";
import { countedExamples } from "../../model/examples.ts";
import { isOnMap } from "../../model/map-range.ts";
import { nextStep } from "../../model/next-step.ts";

export type Pair = readonly [along: QuantityId, up: QuantityId];

/** The walk as places on the map of a pair: where it has been, where it stands, where the next step leads. */
export interface Walk {
  readonly been: readonly Place[];
  readonly here: Place;
  /** Undefined where the walk ends: beside the map, or where a number would be too large. */
  readonly next: Place | undefined;
}

export function useWalk([along, up]: Pair): Walk {
  const setup = useModelState((state) => state.setup);
  const { network, run } = useModelState(({ reading }) => reading);
  return useMemo(() => {
    const placeOf = (at: typeof network): Place => [parameterValue(at, along), parameterValue(at, up)];
    const here = placeOf(network);
    const next = isOnMap(here) ? nextStep(setup) : undefined;
    return {
      been: run?.points.slice(0, run.present).map((point) => placeOf(point.network)) ?? [],
      here,
      next: next && placeOf(next.network),
    };
  }, [setup, network, run, along, up]);
}

/** The examples that the mean counts: the same list for as long as they are the same. */
export function useCountedExamples(): readonly Example[] {
  const setup = useModelState((state) => state.setup);
  const { examples, leftOut } = setup;
  return useMemo(() => countedExamples({ examples, leftOut }), [examples, leftOut]);
}
