import type { QuantityId, Step } from "@nn/core";
import { bracketed, hueOf, inkOf, shownProduct, shownSum, shownTogether } from "@nn/notation";
import type { ReactNode } from "react";
import { decimalsFor, type Part } from "./because.ts";
import { words } from "./digits.en.ts";
import styles from "./inspect.module.css";
import { Slope } from "./quantity.tsx";

/** Of a sum: more would not fit a telephone. */
const MOST_DECIMALS = 5;

interface ProductProps {
  readonly of: QuantityId;
  readonly value: number;
  readonly factors: readonly Part[];
  /** A sensitivity among the factors, as something that opens. */
  readonly opener?: (part: Part, number: string) => ReactNode;
}

/** ∂C/∂p as a product: each factor as a symbol, as a number and in words. The shown factors multiply to the shown result. */
export function Product({ of, value, factors, opener }: ProductProps) {
  const shown = shownProduct(
    factors.map((factor) => factor.value),
    value,
    decimalsFor(value),
  );
  return (
    <div className={styles.product}>
      <div className={styles.term}>
        <Slope of="C" by={of} />
        <strong style={{ color: inkOf(hueOf(of)) }}>{shown.result}</strong>
        <span>{words.meaning.whole}</span>
      </div>
      {factors.map((factor, i) => {
        const alone = shown.factors[i] ?? "";
        const number = factors.length === 1 ? alone : bracketed(alone);
        return (
          <div key={factor.derivative.by + factor.derivative.of} className={styles.factor}>
            <span className={styles.sign} aria-hidden="true">
              {i === 0 ? "=" : "×"}
            </span>
            <div className={styles.term}>
              <Slope of={factor.derivative.of} by={factor.derivative.by} />
              <strong style={{ color: inkOf(hueOf(factor.quantity)) }}>
                {(factor.kind === "sensitivity" && opener?.(factor, number)) || number}
              </strong>
              <span>{words.meaning[factor.kind]}</span>
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** What a sensitivity is made of: a product, a difference, or a sum with a row for each neuron of the next layer. */
export function StepView({ step, opener }: { readonly step: Step; readonly opener?: ProductProps["opener"] }) {
  const [only, ...more] = step.terms;
  const by = step.derivative.by;
  if (only && more.length === 0)
    return <Product of={by} value={step.value} factors={only.factors} {...(opener && { opener })} />;
  const products = step.terms.map(({ value }) => value);
  const decimals = Math.min(MOST_DECIMALS, decimalsFor(step.value));
  const sum = shownSum(products, step.value, decimals);
  // Weight and slope of every row in one list, so that all of them have the same decimals.
  const shown = shownTogether(
    step.terms.flatMap(({ factors }) => factors.map(({ value }) => value)),
    products,
    (all) => products.map((_, j) => (all[2 * j] ?? 0) * (all[2 * j + 1] ?? 0)),
    { decimals: sum.decimals, alike: true },
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.sum}>
        <thead>
          <tr>
            <th scope="col">{words.sum.neuron}</th>
            <th scope="col">{words.sum.weight}</th>
            <th scope="col">{words.sum.sensitivity}</th>
            <th scope="col">{words.sum.term}</th>
          </tr>
        </thead>
        <tbody>
          {step.terms.map(({ factors: [, sensitivity] }, j) => (
            <tr key={sensitivity?.quantity}>
              <th scope="row">{j}</th>
              <td className="q-w">{shown.values[2 * j]}</td>
              <td className="q-z">
                {(sensitivity && opener?.(sensitivity, shown.values[2 * j + 1] ?? "")) ?? shown.values[2 * j + 1]}
              </td>
              <td>{shown.results[j]}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {words.sum.all} <Slope of="C" by={by} />
            </th>
            <td style={{ color: inkOf(hueOf(by)) }}>{sum.result}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
