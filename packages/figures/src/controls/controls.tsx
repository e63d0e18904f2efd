"use client";

import { type Kind, kindOf, type QuantityId } from "@nn/notation";
import { useModelState } from "../lesson/use-model.tsx";
import { settableIds } from "../model/settable.ts";
import { Control } from "./control.tsx";
import { words } from "./controls.en.ts";
import styles from "./controls.module.css";

/**
 * Everything that can be set, as sliders and fields: the figure's twin for keyboards, screen readers and exact values.
 */
export function Controls() {
  const network = useModelState(({ setup }) => setup.network.plan);
  const ids = settableIds(network);
  const rank = (id: QuantityId) => RANKS.indexOf(kindOf(id));
  const sorted = [...ids].sort((one, other) => rank(one) - rank(other));
  return (
    <fieldset className={`needs-script ${styles.controls}`}>
      <legend className="visually-hidden">{words.name}</legend>
      {sorted.map((id) => (
        <Control key={id} q={id} />
      ))}
    </fieldset>
  );
}

/** Weights, then the input; biases, then the target: two rows of four in a chain of three layers. */
const RANKS: readonly Kind[] = ["weight", "input", "bias", "target"];
