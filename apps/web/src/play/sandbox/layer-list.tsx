import type { ActivationName } from "@nn/core";
import { LIMITS, type Sandbox, withActivation, withLayer, withNeurons, withoutLayer } from "@nn/game/sandbox";
import { RemoveIcon } from "./icons.tsx";
import styles from "./layer-list.module.css";
import { words } from "./words.en.ts";

interface Props {
  readonly now: Sandbox;
  readonly change: (change: (now: Sandbox) => Sandbox) => void;
  /** Where the weights of new neurons come from. */
  readonly seed: number;
  /** Beside the inputs. */
  readonly mostLayers?: number;
  readonly title?: string;
}

/** The layers, the inputs first: how many neurons each has, and which function. */
export function LayerList({
  now: { network },
  change,
  seed,
  mostLayers = LIMITS.layers,
  title = words.network,
}: Props) {
  const last = network.layers.length;
  const nameOf = (layer: number) =>
    layer === 0 ? words.layers.input : layer === last ? words.layers.output : words.layers.hidden(layer);
  const sizes = [network.inputs, ...network.layers.map(({ neurons }) => neurons)];
  return (
    <section className={styles.layers}>
      <h2>{title}</h2>
      <ol>
        {sizes.map((size, layer) => {
          const name = nameOf(layer);
          const activation = network.layers[layer - 1]?.activation;
          return (
            // A layer has no name but its place.
            <li key={layer}>
              <span aria-hidden="true">{name}</span>
              <select
                aria-label={words.neurons(name)}
                value={size}
                onChange={({ currentTarget }) => {
                  const neurons = Number(currentTarget.value);
                  change((now) => withNeurons(now, layer, neurons, seed));
                }}
              >
                {COUNTS.map((count) => (
                  <option key={count}>{count}</option>
                ))}
              </select>
              {activation && (
                <select
                  aria-label={words.activation(name)}
                  value={activation}
                  onChange={({ currentTarget }) => {
                    const chosen = currentTarget.value as ActivationName;
                    change((now) => withActivation(now, layer, chosen));
                  }}
                >
                  {FUNCTIONS.map((each) => (
                    <option key={each} value={each}>
                      {words.functions[each]}
                    </option>
                  ))}
                </select>
              )}
              {layer > 0 && layer < last && (
                <button
                  type="button"
                  aria-label={words.removeLayer(name)}
                  title={words.removeLayer(name)}
                  onClick={() => change((now) => withoutLayer(now, layer, seed))}
                >
                  <RemoveIcon />
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        className="plain link"
        disabled={last >= mostLayers}
        onClick={() => change((now) => withLayer(now, seed, mostLayers))}
      >
        {words.addLayer}
      </button>
    </section>
  );
}

const COUNTS = Array.from({ length: LIMITS.neurons }, (_, at) => at + 1);
const FUNCTIONS = Object.keys(words.functions) as readonly ActivationName[];
