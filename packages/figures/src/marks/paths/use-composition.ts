"use client";

import type { QuantityId } from "@nn/notation";
import { useState } from "react";
import { useModelState, useTrace } from "../../lesson/use-model.tsx";
import { type Choice, type Composition, choose, completed, takenBack } from "../../model/composing.ts";
import type { Setup } from "../../model/setup.ts";

/** What the reader did last, to be put into words. */
export type Said = (Choice & { readonly line: QuantityId }) | { readonly kind: "begin" | "takenBack" | "all" };

interface Composing {
  readonly start: QuantityId;
  readonly composition: Composition;
  /** The path whose product is shown, unless another one is pointed at. */
  readonly chosen: number | undefined;
  readonly said: Said;
  /** What the numbers were then: when they have changed, what was said of them no longer holds. */
  readonly saidOf: Setup | undefined;
}

const BEGIN: Said = { kind: "begin" };
const NOTHING: Composition = { found: [], taken: [] };

/**
 * The paths that a reader has found, from a start that can be changed.
 * @param foundFirst  how many paths of the first start are there before anything is touched
 */
export function useComposition(first: QuantityId, foundFirst: number) {
  const setup = useModelState((state) => state.setup);
  const [{ start, composition, chosen, said, saidOf }, set] = useState<Composing>(() => ({
    start: first,
    composition: { found: Array.from({ length: foundFirst }, (_, index) => index), taken: [] },
    chosen: foundFirst > 0 ? foundFirst - 1 : undefined,
    said: BEGIN,
    saidOf: undefined,
  }));
  const { paths } = useTrace(start);
  const beginAt = (next: QuantityId) =>
    set({ start: next, composition: NOTHING, chosen: undefined, said: BEGIN, saidOf: setup });
  const [pointed, point] = useState<number | undefined>();
  return {
    start,
    paths,
    composition,
    said: saidOf === undefined || saidOf === setup ? said : BEGIN,
    /** The path whose lines are lit and whose product is shown. */
    lit: pointed !== undefined && composition.found.includes(pointed) ? pointed : chosen,
    point,
    beginAt,
    clear: () => beginAt(start),
    show: (path: number) => set((now) => ({ ...now, chosen: path })),
    choose: (line: QuantityId) =>
      set((now) => {
        const choice = choose(paths, now.composition, line);
        const next = { ...now, said: { ...choice, line }, saidOf: setup };
        switch (choice.kind) {
          case "goesOn":
            // What is lit now is the path that is being built.
            return { ...next, composition: choice.composition, chosen: undefined };
          case "found":
          case "known":
            return { ...next, composition: choice.composition, chosen: choice.path };
          case "apart":
          case "aside":
            return next;
        }
      }),
    takeBack: () =>
      set((now) => {
        const before = takenBack(now.composition);
        const last = before.taken.length > 0 ? undefined : before.found.at(-1);
        return { ...now, composition: before, chosen: last, said: { kind: "takenBack" }, saidOf: setup };
      }),
    findRest: () =>
      set((now) => {
        const all = completed(paths, now.composition);
        return { ...now, composition: all, chosen: all.found.at(-1), said: { kind: "all" }, saidOf: setup };
      }),
  };
}

export type CompositionTools = ReturnType<typeof useComposition>;
