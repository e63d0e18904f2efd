"use client";

import { kindOf, type QuantityId } from "@nn/notation";
import { gridOf, idAt } from "../layout/weight-grid.ts";
import { withNudgeOn } from "../model/changes.ts";
import { useModel, useModelState } from "./use-model.tsx";

/** The weight or bias of the last layer that a page tells of: the one that is nudged, or the first. */
export function useChosen(): QuantityId {
  return useModelState(({ setup }) => {
    const grid = gridOf(setup.network);
    const nudged = setup.nudge?.quantity;
    return nudged !== undefined && isOf(grid.layer, nudged) ? nudged : idAt(grid, { row: 0, column: 0 });
  });
}

/** Chooses another one, if it is one; returns whether it is. What was pinned lets go. */
export function useChoose(): (id: string | undefined) => boolean {
  const model = useModel();
  return (id) => {
    const { setup, pinned } = model.store.getState();
    if (id === undefined || !isOf(setup.network.layers.length, id)) return false;
    model.change((before) => withNudgeOn(before, id as QuantityId), "choice");
    if (pinned !== undefined) model.pin(undefined);
    return true;
  };
}

/** A name with a letter in it is no quantity yet. */
const isOf = (layer: number, id: string): boolean => new RegExp(`^[wb]${layer}(\\.\\d+)+$`).test(id);

/** Whether a quantity has a line of its own. */
export const isWeight = (id: QuantityId): boolean => kindOf(id) === "weight";
