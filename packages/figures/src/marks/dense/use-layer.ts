"use client";

import { useMemo } from "react";
import { gridOf, type Part, partOf, toldOf, type WeightGrid } from "../../layout/weight-grid.ts";
import { useChosen } from "../../lesson/use-chosen.ts";
import { useModelState } from "../../lesson/use-model.tsx";
import { litOf } from "../../model/model.ts";

/** The last layer as a table, what is chosen in it, and what is told of at present: what is lit, or else the choice. */
export function useLayer() {
  const plan = useModelState(({ setup }) => setup.network.plan);
  const grid: WeightGrid = useMemo(() => gridOf(plan), [plan]);
  const lit = useModelState(litOf);
  const chosen = useChosen();
  const { row = 0, column = 0 } = partOf(grid, chosen);
  const at = { row, column };
  const told: Part = toldOf(grid, lit, at);
  return { grid, chosen, at, told };
}
