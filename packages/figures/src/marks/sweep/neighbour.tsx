"use client";

import type { Trace } from "@nn/core";
import { bracketed, DECIMALS, idOf, parseQuantityName, shownTogether } from "@nn/notation";
import { useModelState } from "../../lesson/use-model.tsx";
import { words } from "./sweep.en.ts";
import styles from "./sweep.module.css";

/** How the sweep found a sensitivity: from those of the step before, or from the cost where it begins. */
export function Neighbour({ trace, decimals }: { readonly trace: Trace; readonly decimals: number }) {
  const { network, values } = useModelState(({ reading }) => reading);
  const terms = trace.collapsed.steps.at(-1)?.terms ?? [];
  const factors = terms.map((term) =>
    [...term.factors].sort((one, other) => Number(isKnown(one)) - Number(isKnown(other))),
  );
  if (factors.some((term) => term.some(isKnown))) {
    const { values: numbers, results } = shownTogether(
      factors.flat().map(({ value }) => value),
      [trace.value],
      (all) => [sumOfProducts(all, factors)],
      { decimals, least: DECIMALS, alike: true },
    );
    const left = numbers.map((number, index) => (index === 0 ? number : bracketed(number)));
    const sum = factors.map((term) => left.splice(0, term.length).join(" × ")).join(" + ");
    return <p className={styles.neighbour}>{words.neighbours(terms.length, `${sum} = ${results[0]}`)}</p>;
  }
  const name = parseQuantityName(trace.quantity);
  if (network.cost !== "squares" || name.kind !== "activation") return null;
  const shown = shownTogether(
    [values.of(trace.quantity), values.of(idOf.y(name.j))],
    [trace.value],
    ([a = 0, y = 0]) => [2 * (a - y)],
    { decimals, least: DECIMALS, alike: true },
  );
  const [a = "", y = ""] = shown.values;
  return <p className={styles.neighbour}>{words.begins(`2 × (${a} − ${bracketed(y)}) = ${shown.results[0]}`)}</p>;
}

type Factor = Trace["collapsed"]["steps"][number]["terms"][number]["factors"][number];

const isKnown = ({ kind }: Factor) => kind === "sensitivity";

/** The numbers in a row, taken as the factors of the terms. */
function sumOfProducts(numbers: readonly number[], terms: readonly (readonly Factor[])[]): number {
  const left = [...numbers];
  return terms.reduce((sum, { length }) => sum + left.splice(0, length).reduce((so, number) => so * number, 1), 0);
}
