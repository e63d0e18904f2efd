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

/** What softmax makes of an output, and what the targets add up to. */
const PROBABILITY = "p";
const SUM = "Σ";
const TARGETS = "y";

/** What a factor is: an activation, a slope, a weight, one, or the slope of the cost, which is twice the gap for squares. */
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
    case "cost":
      return <CostSlope factor={factor} short={short} />;
  }
}

/** The slope of the cost at an output, or, of a cost in one piece with its function, at the weighted sum before it. */
function CostSlope({ factor: { quantity, derivative }, short }: { readonly factor: Factor; readonly short: boolean }) {
  const { network, example } = useModelState(({ reading }) => reading);
  const name = parseQuantityName(quantity);
  const j = "j" in name ? name.j : 0;
  const output = <QuantitySymbol q={quantity} short={short} />;
  const target = <QuantitySymbol q={idOf.y(j)} />;
  const gap = (
    <>
      {output}
      {" − "}
      {target}
    </>
  );
  switch (network.cost) {
    case "squares":
      return <span className={styles.formula}>2({gap})</span>;
    case "crossEntropy":
      if (derivative.by !== quantity) return <span className={styles.formula}>{gap}</span>;
      return (
        <span className={styles.formula}>
          ({gap}){" ÷ "}
          {output}
          {"(1 − "}
          {output})
        </span>
      );
    case "softmaxCrossEntropy": {
      const targets = example.target.reduce((sum, value) => sum + value, 0);
      return (
        <span className={styles.formula}>
          <i>{PROBABILITY}</i>
          {example.target.length > 1 && <sub>{j}</sub>}
          {targets !== 1 && (
            <>
              {` ${SUM}`}
              <i>{TARGETS}</i>
            </>
          )}
          {" − "}
          {target}
        </span>
      );
    }
  }
}
