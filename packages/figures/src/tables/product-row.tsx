"use client";

import type { Factor } from "@nn/core";
import { hueOf, inkOf, kindWord, quantityId, shownProduct } from "@nn/notation";
import { Fragment } from "react";
import { useTrace } from "../lesson/use-model.tsx";
import { words } from "../words.en.ts";
import { FactorMeaning } from "./factor-meaning.tsx";
import { Derivative } from "./fraction.tsx";
import styles from "./product-row.module.css";

/**
 * The chain rule in one row: each factor as a symbol, as a number, and as what it is. The shown numbers multiply to the
 * shown result (see `shownProduct`).
 *
 * @param of  the quantity that the cost is differentiated by; one path must lead from it to the cost
 */
export function ProductRow({ of }: { readonly of: string }) {
  const id = quantityId(of);
  const { value, paths } = useTrace(id);
  const factors = paths[0]?.factors ?? [];
  const shown = shownProduct(
    factors.map((factor) => factor.value),
    value,
  );
  return (
    <div className={styles.row} data-q-group="" style={{ "--terms": factors.length + 1 } as React.CSSProperties}>
      <div className={styles.term}>
        <Derivative of="C" by={of} isFirst />
        <Shown number={shown.result} ink={inkOf(hueOf(id))} />
        <span className={styles.meaning}>
          {words.tables.perUnit(kindWord(id)).map((text, at) => (
            <Fragment key={text}>
              {at > 0 && <br />}
              {text}
            </Fragment>
          ))}
        </span>
      </div>
      {factors.map((factor, index) => (
        <Fragment key={factor.derivative.by}>
          <div className={styles.operator} aria-hidden="true">
            <span>{index === 0 ? "=" : "·"}</span>
            <span>{index === 0 ? "=" : "×"}</span>
          </div>
          <Term factor={factor} number={shown.factors[index] ?? ""} />
        </Fragment>
      ))}
    </div>
  );
}

function Term({ factor, number }: { readonly factor: Factor; readonly number: string }) {
  return (
    <div className={styles.term}>
      <Derivative of={factor.derivative.of} by={factor.derivative.by} />
      <Shown number={number} ink={inkOf(hueOf(factor.quantity))} />
      <span className={styles.meaning}>
        {"= "}
        <FactorMeaning factor={factor} short={false} />
      </span>
    </div>
  );
}

const PLAIN = 3;

/** Guard digits stand outside the number's width, so that nothing moves when they come and go. */
function Shown({ number, ink }: { readonly number: string; readonly ink: string }) {
  const cut = number.indexOf(".") + 1 + PLAIN;
  return (
    <span className={styles.number} style={{ color: ink }}>
      {number.slice(0, cut)}
      <span className={styles.guard}>{number.slice(cut)}</span>
    </span>
  );
}
