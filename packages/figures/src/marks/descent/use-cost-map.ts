"use client";

import { withParameters } from "@nn/core";
import { useMemo, useRef } from "react";
import { useModelState } from "../../lesson/use-model.tsx";
import { type CostMap, costMap } from "../../model/cost-map.ts";
import { MAP_RANGE } from "../../model/map-range.ts";
import { type Pair, useCountedExamples } from "./use-walk.ts";

/** The map hangs on everything but its two parameters, so no step and no drag samples it anew. */
export function useCostMap([along, up]: Pair): CostMap {
  const network = useModelState(({ reading }) => reading.network);
  const examples = useCountedExamples();
  const known = useRef<{ readonly key: string; readonly map: CostMap }>(undefined);
  return useMemo(() => {
    const others = withParameters(network, { [along]: 0, [up]: 0 }).parameters;
    const key = JSON.stringify([Array.from(others), examples, along, up]);
    const map = known.current?.key === key ? known.current.map : costMap(network, examples, [along, up], MAP_RANGE);
    known.current = { key, map };
    return map;
  }, [network, examples, along, up]);
}
