"use client";

import type { Factor, Path } from "@nn/core";
import { bracketed, DECIMALS, hueOf, inkOf, kindWord, quantityId, shownProduct, shownSum } from "@nn/notation";
import { Fragment, type ReactNode } from "react";
import { useTrace } from "../lesson/use-model.tsx";
import { FactorMeaning } from "./factor-meaning.tsx";
import { Derivative } from "./fraction.tsx";
import styles from "./product-row.module.css";
import { words } from "./tables.en.ts";

/**
 * The chain rule in one row: each factor as a symbol, as a number, and in words. The shown numbers multiply to the
 * shown result (see `shownProduct`). If several paths lead to the cost each has a row, and the last row adds them up
 * (see `shownSum`).
 *
 * @param of  the quantity that the derivative is taken with respect to
 */
export function ProductRow({ of }: { readonly of: string }) {
  const id = quantityId(of);
  const { value, paths } = useTrace(id);
  const ink = inkOf(hueOf(id));
  const sum = shownSum(
    paths.map((path) => path.value),
    value,
  );
  const whole = (
    <div className={styles.term}>
      <Derivative of="C" by={of} isFirst />
      <Shown number={sum.result} ink={ink} />
      <span className={styles.meaning}>
        {words.perUnit(kindWord(id)).map((text, at) => (
          <Fragment key={text}>
            {at > 0 && <br />}
            {text}
          </Fragment>
        ))}
      </span>
    </div>
  );
  const [only, ...more] = paths;
  if (only && more.length === 0) return <PathProduct path={{ ...only, value }} decimals={DECIMALS} result={whole} />;
  const terms = sum.terms.map((number, index) => (
    // the paths of a network are always the same ones
    <PathTerm key={index} number={number} name={words.path(index + 1)} ink={ink} />
  ));
  const added = sum.terms.map((number, index) => (
    // the paths of a network are always the same ones
    <PathTerm key={index} number={bracketed(number)} name={words.path(index + 1)} ink={ink} />
  ));
  return (
    <>
      {paths.map((path, index) => (
        // the paths of a network are always the same ones
        <PathProduct key={index} path={path} decimals={sum.decimals} result={terms[index]} isFirst />
      ))}
      <Row terms={[whole, ...added]} signs={["+", "+"]} />
    </>
  );
}

/** One path: its contribution, and the factors that make it. */
export function PathProduct({
  path: { factors, value },
  decimals,
  result,
  isFirst = false,
}: {
  readonly path: Path;
  readonly decimals: number;
  readonly result: ReactNode;
  /** Whether Tab reaches the first factor, because the result has no symbol for it to reach. */
  readonly isFirst?: boolean;
}) {
  const shown = shownProduct(
    factors.map((factor) => factor.value),
    value,
    decimals,
  );
  const terms = factors.map((factor, index) => (
    <Term
      key={factor.derivative.by}
      factor={factor}
      number={bracketed(shown.factors[index] ?? "")}
      isFirst={isFirst && index === 0}
    />
  ));
  return <Row terms={[result, ...terms]} signs={["·", "×"]} />;
}

/** More terms than this go over several lines on narrow paper. */
const ROOMY = 4;

/** @param signs  what stands between the terms, beside their symbols and beside their numbers */
function Row({ terms, signs }: { readonly terms: readonly ReactNode[]; readonly signs: readonly [string, string] }) {
  return (
    <div
      className={styles.row}
      data-q-group=""
      data-long={terms.length > ROOMY || undefined}
      style={{ "--terms": terms.length } as React.CSSProperties}
    >
      {terms.map((term, index) => (
        // the terms of a row are always the same ones
        <Fragment key={index}>
          {index > 0 && (
            <div className={styles.operator} aria-hidden="true">
              <span>{index === 1 ? "=" : signs[0]}</span>
              <span>{index === 1 ? "=" : signs[1]}</span>
            </div>
          )}
          {term}
        </Fragment>
      ))}
    </div>
  );
}

/** The contribution of one of several paths. */
export function PathTerm({
  number,
  name,
  ink,
}: {
  readonly number: string;
  readonly name: string;
  readonly ink: string;
}) {
  return (
    <div className={styles.term}>
      <span className={styles.path}>{name}</span>
      <Shown number={number} ink={ink} />
    </div>
  );
}

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
    <div className={styles.term}>
      <Derivative of={factor.derivative.of} by={factor.derivative.by} isFirst={isFirst} />
      <Shown number={number} ink={inkOf(hueOf(factor.quantity))} />
      <span className={styles.meaning}>
        {"= "}
        <FactorMeaning factor={factor} short={false} />
      </span>
    </div>
  );
}

/** All digits are alike: a smaller one would look like an index. */
const Shown = ({ number, ink }: { readonly number: string; readonly ink: string }) => (
  <span className={styles.number} style={{ color: ink }}>
    {number}
  </span>
);
