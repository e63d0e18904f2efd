"use client";

import type { ActivationName, Factor } from "@nn/core";
import { idOf, parseQuantityName } from "@nn/notation";
import { words } from "../../lesson/lesson.en.ts";
import { QuantitySymbol } from "../../lesson/symbol.tsx";
import { useModelState } from "../../lesson/use-model.tsx";
import styles from "./slopes.module.css";

/** The function of a link, as it is written: z = w a + b, a = σ(z), C = (a − y)². */
export function LinkFormula({ factor }: { readonly factor: Factor }) {
  const activation = useActivation(factor);
  const { of, by } = factor.derivative;
  const name = parseQuantityName(of);
  return (
    <p className={styles.formula} data-q-group="">
      <QuantitySymbol q={of} short />
      {" = "}
      {name.kind === "weightedSum" && (
        <>
          <QuantitySymbol q={idOf.w(name.layer, name.j, 0)} short /> <QuantitySymbol q={idOf.a(name.layer - 1, 0)} />
          {" + "}
          <QuantitySymbol q={idOf.b(name.layer, name.j)} short />
        </>
      )}
      {name.kind === "activation" && activation === "identity" && <QuantitySymbol q={by} short />}
      {name.kind === "activation" && activation !== "identity" && (
        <>
          {words.meaning.functions[activation]}(<QuantitySymbol q={by} short />)
        </>
      )}
      {name.kind === "cost" && (
        <>
          (<QuantitySymbol q={by} short />
          {" − "}
          <QuantitySymbol q={idOf.y(0)} />
          {")²"}
        </>
      )}
    </p>
  );
}

/** The activation function of the layer that a link leads through. */
export function useActivation({ quantity }: Factor): ActivationName {
  const layers = useModelState(({ setup }) => setup.network.layers);
  const name = parseQuantityName(quantity);
  return ("layer" in name ? layers[name.layer - 1]?.activation : undefined) ?? "identity";
}
