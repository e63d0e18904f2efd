"use client";

import type { QuantityId } from "@nn/notation";
import { useCallback, useMemo, useState } from "react";
import { useModel, useModelState, useTrace } from "../../lesson/use-model.tsx";
import { type Choice, type Composition, choose, completed, takenBack } from "../../model/composing.ts";
import type { InView } from "../../model/in-view.ts";
import type { Composed } from "../../model/setup.ts";
import { withComposed } from "../../model/standing.ts";

/** What the reader did last, to be put into words. */
export type Said = (Choice & { readonly line: QuantityId }) | { readonly kind: "begin" | "takenBack" | "all" };

/** What is in the reader's hand, and in no link. */
interface Hand {
  /** What has been found so far: a hand that was full of something else is empty. */
  readonly of: Composed;
  /** The lines of a path that is begun. */
  readonly taken: readonly QuantityId[];
  /** The path whose product is shown, unless another one is pointed at. */
  readonly chosen: number | undefined;
  readonly said: Said;
  /** What the numbers were then: when they have changed, what was said of them no longer holds. */
  readonly saidOf: InView["values"] | undefined;
}

const BEGIN: Said = { kind: "begin" };

/** Of what came from elsewhere, such as a link, the path that was found last is shown. */
const emptyHand = (of: Composed): Hand => ({ of, taken: [], chosen: of.found.at(-1), said: BEGIN, saidOf: undefined });

/**
 * The paths that a reader has found, from a start that can be changed. They belong to the model, so that a link has them.
 * @param starts      where paths may begin
 * @param foundFirst  how many paths of the first start are there before anything is touched
 */
export function useComposition(starts: readonly QuantityId[], foundFirst: number) {
  const model = useModel();
  const values = useModelState(({ reading }) => reading.values);
  const [first] = starts;
  if (!first) throw new RangeError("Paths begin somewhere: give the composer at least one start.");
  const begun = useMemo(
    () => ({ start: first, found: Array.from({ length: foundFirst }, (_, index) => index), back: undefined }),
    [first, foundFirst],
  );
  const kept = useModelState(({ setup }) => setup.composed);
  const composed: Composed = kept && starts.includes(kept.start) ? kept : begun;
  const [hand, hold] = useState<Hand>(() => emptyHand(composed));
  const { taken, chosen, said, saidOf } = hand.of === composed ? hand : emptyHand(composed);
  const { start, found } = composed;
  const { paths } = useTrace(start);
  const [pointed, point] = useState<number | undefined>();

  const keep = (next: Composed, inHand: Omit<Hand, "of" | "saidOf">) => {
    if (next !== composed) model.change((setup) => withComposed(setup, next));
    hold({ ...inHand, of: next, saidOf: values });
  };
  const foundNow = (next: Composition) => (next.found === found ? composed : { ...composed, found: next.found });
  const beginAt = (next: QuantityId) =>
    keep({ start: next, found: [], back: composed.back && 1 }, { taken: [], chosen: undefined, said: BEGIN });
  const goBack = useCallback(
    (back: number | undefined) => {
      const next = { ...composed, back };
      model.change((setup) => withComposed(setup, next), "back");
      hold((now) => ({ ...now, of: next }));
    },
    [composed, model],
  );
  return {
    start,
    paths,
    composition: { found, taken },
    /** How many stops the sum has made on its way back; undefined while it is looked at path by path. */
    back: composed.back,
    goBack,
    said: saidOf === undefined || saidOf === values ? said : BEGIN,
    /** The path whose lines are lit and whose product is shown. */
    lit: pointed !== undefined && found.includes(pointed) ? pointed : chosen,
    point,
    beginAt,
    clear: () => beginAt(start),
    show: (path: number) => hold({ of: composed, taken, said, saidOf, chosen: path }),
    choose: (line: QuantityId) => {
      const choice = choose(paths, { found, taken }, line);
      switch (choice.kind) {
        case "goesOn":
          // What is lit now is the path that is being built.
          return keep(composed, { taken: choice.composition.taken, chosen: undefined, said: { ...choice, line } });
        case "found":
        case "known":
          return keep(foundNow(choice.composition), { taken: [], chosen: choice.path, said: { ...choice, line } });
        case "apart":
        case "aside":
          return keep(composed, { taken, chosen, said: { ...choice, line } });
      }
    },
    takeBack: () => {
      const before = takenBack({ found, taken });
      const last = before.taken.length > 0 ? undefined : before.found.at(-1);
      const next = before.found.length === found.length ? composed : foundNow(before);
      keep(next, { taken: before.taken, chosen: last, said: { kind: "takenBack" } });
    },
    findRest: () => {
      const all = completed(paths, { found, taken });
      keep(foundNow(all), { taken: [], chosen: all.found.at(-1), said: { kind: "all" } });
    },
  };
}

export type CompositionTools = ReturnType<typeof useComposition>;
