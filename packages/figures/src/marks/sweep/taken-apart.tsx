"use client";

import type { Factor, Path, Trace } from "@nn/core";
import { bracketed, DECIMALS, hueOf, inkOf, kindOf, shownSum, shownTogether } from "@nn/notation";
import type { ReactNode } from "react";
import { FactorMeaning } from "../../tables/factor-meaning.tsx";
import { Derivative } from "../../tables/fraction.tsx";
import { words as tablesWords } from "../../tables/tables.en.ts";
import { Neighbour } from "./neighbour.tsx";
import { words } from "./sweep.en.ts";
import styles from "./sweep.module.css";

const product = (numbers: readonly number[]) => numbers.reduce((so, number) => so * number, 1);

/**
 * A sensitivity taken apart: all the way from its quantity to the cost as a product, or as a sum of products, and as the
 * sweep found it, from its neighbour.
 */
export function TakenApart({ trace, decimals }: { readonly trace: Trace; readonly decimals: number }) {
  const { quantity, value, paths } = trace;
  const [only, ...more] = paths;
  const ink = inkOf(hueOf(quantity));
  const whole = <Derivative of="C" by={quantity} isFirst />;
  const sum = shownSum(
    paths.map((path) => path.value),
    value,
    decimals,
  );
  return (
    <div className={styles.apart}>
      {only && more.length === 0 ? (
        <Product head={whole} path={{ ...only, value }} decimals={decimals} ink={ink} />
      ) : (
        <>
          {paths.map((path, index) => (
            <Product
              // the paths of a network are always the same ones
              key={index}
              head={<span className={styles.path}>{tablesWords.path(index + 1)}</span>}
              path={path}
              decimals={sum.decimals}
              ink={ink}
            />
          ))}
          <div className={styles.way} data-q-group="">
            <span className={styles.head}>{whole}</span>
            <span className={styles.sum}>
              = {sum.terms.map((term, index) => (index === 0 ? term : bracketed(term))).join(" + ")} ={" "}
              <strong style={{ color: ink }}>{sum.result}</strong>
            </span>
          </div>
        </>
      )}
      <Neighbour trace={trace} decimals={decimals} />
    </div>
  );
}

/** One way to the cost: its factors, and what they make. */
function Product({
  head,
  path: { factors, value },
  decimals,
  ink,
}: {
  readonly head: ReactNode;
  readonly path: Path;
  readonly decimals: number;
  readonly ink: string;
}) {
  const shown = shownTogether(
    factors.map((factor) => factor.value),
    [value],
    (numbers) => [product(numbers)],
    { decimals, least: DECIMALS, alike: true },
  );
  const terms = factors.map((factor, index) => (
    <Term
      key={`${factor.derivative.of} ${factor.derivative.by}`}
      factor={factor}
      number={shown.values[index] ?? ""}
      isFirst={index === 0}
    />
  ));
  return (
    <div className={styles.way} data-q-group="">
      <span className={styles.head}>{head}</span>
      {terms.slice(0, -1)}
      <span className={styles.end}>
        {terms.at(-1)}
        {terms.length > 1 && (
          <span className={styles.term}>
            <span className={`${styles.sign} ${styles.equals}`}>=</span>
            <strong className={`${styles.number} ${styles.result}`} style={{ color: ink }}>
              {shown.results[0]}
            </strong>
            <span className={styles.kind}>{words.perUnit}</span>
          </span>
        )}
      </span>
    </div>
  );
}

/** A factor as a symbol, as a number and in a word. */
function Term({
  factor,
  number,
  isFirst,
}: {
  readonly factor: Factor;
  readonly number: string;
  readonly isFirst: boolean;
}) {
  return (
    <span className={styles.term}>
      <span className={styles.sign} aria-hidden={!isFirst}>
        {isFirst ? "=" : "·"}
      </span>
      <span className={styles.symbol}>
        <FactorMeaning factor={factor} short={false} />
      </span>
      <span className={styles.sign}>{isFirst ? "=" : "×"}</span>
      <span className={styles.number} style={{ color: inkOf(hueOf(factor.quantity)) }}>
        {isFirst ? number : bracketed(number)}
      </span>
      <span className={styles.kind}>{wordFor(factor)}</span>
    </span>
  );
}

function wordFor({ kind, quantity }: Factor): string {
  if (kind === "activation" && kindOf(quantity) === "input") return words.factors.input;
  return words.factors[kind];
}
