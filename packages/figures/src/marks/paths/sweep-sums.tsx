"use client";

import { bracketed, hueOf, idOf, inkOf } from "@nn/notation";
import { Fragment, type ReactNode } from "react";
import type { SweepNumber, SweepStop } from "../../model/collapsing.ts";
import { FactorMeaning } from "../../tables/factor-meaning.tsx";
import { Derivative } from "../../tables/fraction.tsx";
import { words } from "./paths.en.ts";
import styles from "./paths.module.css";
import { type ShownSweep, shownSweep } from "./shown-sweep.ts";

/** What is worked out at the last stop, in numbers that give the shown result, and how many products it takes. */
export function SweepSums({
  stops,
  at,
  isPlaying,
}: {
  readonly stops: readonly SweepStop[];
  readonly at: number;
  readonly isPlaying: boolean;
}) {
  const { sweep, counts } = words;
  const stop = stops[at - 1];
  if (!stop) return null;
  const soFar = stops.slice(0, at).reduce((count, { multiplications }) => count + multiplications, 0);
  const what = at === stops.length ? sweep.start : at === 1 ? sweep.outputs : sweep.layer;
  return (
    <div className={styles.sums}>
      <p className={styles.says} role="status" aria-live={isPlaying ? "off" : "polite"}>
        {`${what} ${sweep.multiplications(counts.number(stop.multiplications), counts.number(soFar))}`}
      </p>
      {stop.numbers.map((number) => (
        <SweepSum key={number.id} number={number} />
      ))}
    </div>
  );
}

/** ∂C/∂z = (w ∂C/∂z + w ∂C/∂z) σ′(z), in letters and in numbers. */
function SweepSum({ number }: { readonly number: SweepNumber }) {
  const { id } = number;
  const shown = shownSweep(number);
  return (
    <p className={styles.sum} data-q-group="">
      <Derivative of={idOf.C} by={id} isFirst />
      <Letters number={number} />
      <Numbers number={number} shown={shown} />
      <span>
        {"= "}
        <strong style={{ color: inkOf(hueOf(id)) }}>{shown.result}</strong>
      </span>
    </p>
  );
}

function Letters({ number: { terms, slope } }: { readonly number: SweepNumber }) {
  const written = terms.map(({ factors }) =>
    factors.map((factor, place) => (
      <Fragment key={factor.derivative.by}>
        {place > 0 && " "}
        {factor.kind === "sensitivity" ? (
          <Derivative of={factor.derivative.of} by={factor.derivative.by} />
        ) : (
          <FactorMeaning factor={factor} short={false} />
        )}
      </Fragment>
    )),
  );
  const after = slope && (
    <>
      {" "}
      <FactorMeaning factor={slope} short={false} />
    </>
  );
  return (
    <span className={styles.letters}>
      <Sum terms={written} after={after} />
    </span>
  );
}

function Numbers({ number: { terms, slope }, shown }: { readonly number: SweepNumber; readonly shown: ShownSweep }) {
  const written = terms.map(({ factors }, term) =>
    factors.map((factor, place) => (
      <Fragment key={factor.derivative.by}>
        {place > 0 && " × "}
        <span style={{ color: inkOf(hueOf(factor.quantity)) }}>{bracketed(shown.terms[term]?.[place] ?? "")}</span>
      </Fragment>
    )),
  );
  const after = slope && (
    <>
      {" × "}
      <span style={{ color: inkOf(hueOf(slope.quantity)) }}>{bracketed(shown.slope ?? "")}</span>
    </>
  );
  return (
    <span>
      <Sum terms={written} after={after} />
    </span>
  );
}

/** = (t + t + …) f, with brackets where there are several terms and a factor after them. Lines break between terms. */
function Sum({ terms, after }: { readonly terms: readonly ReactNode[]; readonly after: ReactNode }) {
  const isBracketed = terms.length > 1 && after !== undefined;
  return terms.map((term, index) => (
    // the terms of a sum never change places
    <Fragment key={index}>
      {index > 0 && " "}
      <span className={styles.term}>
        {index === 0 ? "= " : "+ "}
        {isBracketed && index === 0 && "("}
        {term}
        {isBracketed && index === terms.length - 1 && ")"}
        {index === terms.length - 1 && after}
      </span>
    </Fragment>
  ));
}
