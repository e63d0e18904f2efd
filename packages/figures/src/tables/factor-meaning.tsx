"use client";

import type { Factor } from "@nn/core";
import { idOf, parseQuantityName } from "@nn/notation";
import { QuantitySymbol } from "../lesson/symbol.tsx";
import { useModelState } from "../lesson/use-model.tsx";
import styles from "./product-row.module.css";

const SLOPES = {
  identity: "1",
  relu: "ReLU′",
  leakyRelu: "LReLU′",
  sigmoid: "σ′",
  tanh: "tanh′",
  softplus: "softplus′",
};

/** What a factor is: an activation, a slope, a weight, twice the error, or one. */
export function FactorMeaning({ factor, short }: { readonly factor: Factor; readonly short: boolean }) {
  const layers = useModelState(({ setup }) => setup.network.layers);
  const { kind, quantity } = factor;
  switch (kind) {
    case "activation":
    case "weight":
      return <QuantitySymbol q={quantity} short={short} />;
    case "one":
      return <span>1</span>;
    case "slope": {
      const name = parseQuantityName(quantity);
      const activation = "layer" in name ? layers[name.layer - 1]?.activation : undefined;
      return (
        <span className={styles.formula}>
          <i>{SLOPES[activation ?? "identity"]}</i>(<QuantitySymbol q={quantity} short={short} />)
        </span>
      );
    }
    case "cost": {
      const name = parseQuantityName(quantity);
      return (
        <span className={styles.formula}>
          2(
          <QuantitySymbol q={quantity} short={short} />
          {" − "}
          <QuantitySymbol q={idOf.y("j" in name ? name.j : 0)} />)
        </span>
      );
    }
  }
}
