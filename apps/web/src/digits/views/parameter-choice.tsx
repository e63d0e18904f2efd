"use client";

import { NEURONS } from "@nn/digits";
import { shownNumber } from "@nn/notation";
import { choose } from "../lab/actions.ts";
import { lab } from "../lab/lab.ts";
import { readLab } from "../lab/reading.ts";
import { type Shown, useLab } from "../lab/use-lab.ts";
import { steepest } from "./because.ts";
import { words } from "./digits.en.ts";
import choice from "./digits.module.css";
import styles from "./inspect.module.css";

/** Which layer and which neuron: the same choice as in the drawing of the network. */
export function NeuronFields() {
  const chosen = useLab((lab) => lab.chosen);
  const take = (layer: number, j: number) => choose({ layer, j, k: layer === 1 ? 14 * 28 + 14 : 0 });
  return (
    <div className={`needs-script ${styles.row}`}>
      <label className={choice.choice}>
        <span>{words.layerField}</span>
        <select value={chosen.layer} onChange={(event) => take(Number(event.target.value), 0)}>
          {NEURONS.map((_, i) => (
            // the layers are always the same ones
            <option key={i} value={i + 1}>
              {words.layers[i]}
            </option>
          ))}
        </select>
      </label>
      <label className={choice.choice}>
        <span>{words.neuronField}</span>
        <select value={chosen.j} onChange={(event) => take(chosen.layer, Number(event.target.value))}>
          {Array.from({ length: NEURONS[chosen.layer - 1] ?? 0 }, (_, j) => (
            // the neurons are always the same ones
            <option key={j}>{j}</option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        aria-pressed={chosen.k === "bias"}
        onClick={() => choose({ ...chosen, k: chosen.k === "bias" ? 0 : "bias" })}
      >
        {words.bias}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => choose(steepest(readLab(lab.getState()).gradient.values))}
      >
        {words.steepest}
      </button>
    </div>
  );
}

/** The sixteen weights into a neuron behind the first layer. */
export function WeightTable({ run: { network }, reading }: Shown) {
  const { layer, j, k } = useLab((lab) => lab.chosen);
  const before = reading.pass.activations[layer - 1] ?? [];
  return (
    <div className={styles.scroll}>
      <table className={styles.sum}>
        <thead>
          <tr>
            <th scope="col">{words.table.from}</th>
            <th scope="col">{words.table.activation}</th>
            <th scope="col">{words.table.weight}</th>
            <th scope="col">{words.table.slope}</th>
          </tr>
        </thead>
        <tbody>
          {before.map((activation, from) => (
            // the neurons are always the same ones
            <tr key={from} data-chosen={k === from || undefined}>
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={k === from}
                  aria-label={words.weightFrom(from)}
                  onClick={() => choose({ layer, j, k: from })}
                >
                  {from}
                </button>
              </th>
              <td className="q-a">{shownNumber(activation)}</td>
              <td className="q-w">{shownNumber(network.w(layer, j, from))}</td>
              <td className="q-w">{shownNumber(reading.gradient.w(layer, j, from), 4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
