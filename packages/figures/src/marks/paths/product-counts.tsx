"use client";

import { type Multiplications, multiplicationsForWeights } from "@nn/core";
import type { QuantityId } from "@nn/notation";
import { Children, type ReactNode } from "react";
import { QuantitySymbol } from "../../lesson/symbol.tsx";
import { useModelState, useTrace } from "../../lesson/use-model.tsx";
import { words } from "./paths.en.ts";
import styles from "./paths.module.css";

/** The network of the video, which reads digits. */
const DIGITS = [784, 16, 16, 10] as const;

/** One that does not break. */
const HYPHEN = "\u2011";

/** How many products there are to be formed, path by path and backwards: here, and where it matters. */
export function ProductCounts({ start }: { readonly start: QuantityId }) {
  const { multiplications } = useTrace(start);
  const sizes = useModelState(({ setup }) => setup.network.sizes);
  const { counts } = words;
  return (
    <div className={styles.panel}>
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">{counts.heading}</th>
            <th scope="col">{counts.byPath}</th>
            <th scope="col">{counts.backwards}</th>
          </tr>
        </thead>
        <tbody>
          <CountRow counted={multiplications}>
            <span data-q-group="">
              {Children.toArray(counts.alone(<QuantitySymbol key="start" q={start} isFirst />))}
            </span>
          </CountRow>
          <CountRow counted={multiplicationsForWeights(sizes)}>
            {counts.weights(counts.number(weightsOf(sizes)))}
          </CountRow>
          <CountRow counted={multiplicationsForWeights(DIGITS)}>{counts.digits(DIGITS.join(HYPHEN))}</CountRow>
        </tbody>
      </table>
      <p className={styles.once}>{counts.once}</p>
    </div>
  );
}

function CountRow({ counted, children }: { readonly counted: Multiplications; readonly children: ReactNode }) {
  const { number } = words.counts;
  return (
    <tr>
      <th scope="row">{children}</th>
      <td>{number(counted.expanded)}</td>
      <td>
        <strong>{number(counted.collapsed)}</strong>
      </td>
    </tr>
  );
}

const weightsOf = (sizes: readonly number[]): number =>
  sizes.slice(1).reduce((count, size, before) => count + size * (sizes[before] ?? 0), 0);
