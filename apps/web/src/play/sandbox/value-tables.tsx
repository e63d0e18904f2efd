import { type Sandbox, withParameter } from "@nn/game/sandbox";
import { hueOf, idOf, inkOf, type QuantityId, spokenName } from "@nn/notation";
import fold from "../fold.module.css";
import { NumberCell, ProblemsBelow } from "./number-cell.tsx";
import { QuantityLabel } from "./quantity-label.tsx";
import styles from "./value-tables.module.css";
import { words } from "./words.en.ts";

interface Props {
  readonly now: Sandbox;
  readonly change: (change: (now: Sandbox) => Sandbox) => void;
  /** Opens a knob on the stage. */
  readonly select: (parameter: string) => void;
}

/** Every weight and bias to type exactly: a row for each neuron, its weights and then its bias. */
export function ValueTables({ now: { network }, change, select }: Props) {
  const shape = { sizes: [network.inputs, ...network.layers.map(({ neurons }) => neurons)] };
  const field = (id: QuantityId, value: number) => (
    <div key={id}>
      <QuantityLabel shape={shape} id={id} />
      <NumberCell
        name={spokenName(shape, id)}
        value={value}
        style={{ color: inkOf(hueOf(id)) }}
        onOpen={() => select(id)}
        onValue={(next) => change((now) => withParameter(now, id, next))}
      />
    </div>
  );
  return (
    <details className={`${fold.fold} ${styles.values}`}>
      <summary>
        <h2>{words.values}</h2>
      </summary>
      {network.weights.map((rows, at) => (
        <section key={at}>
          <h3>{words.ofLayer(at + 1)}</h3>
          <ProblemsBelow>
            {rows.map((row, j) => (
              <div key={j} className={styles.row}>
                {row.map((weight, k) => field(idOf.w(at + 1, j, k), weight))}
                {field(idOf.b(at + 1, j), network.biases[at]?.[j] ?? 0)}
              </div>
            ))}
          </ProblemsBelow>
        </section>
      ))}
    </details>
  );
}
