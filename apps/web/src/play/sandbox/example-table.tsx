import { LIMITS, type Sandbox, withExample, withExampleNumber, withoutExample } from "@nn/game/sandbox";
import { idOf, inkOf, spokenName } from "@nn/notation";
import styles from "./example-table.module.css";
import { RemoveIcon } from "./icons.tsx";
import { NumberCell, ProblemsBelow } from "./number-cell.tsx";
import { QuantityLabel } from "./quantity-label.tsx";
import { words } from "./words.en.ts";

interface Props {
  readonly now: Sandbox;
  readonly change: (change: (now: Sandbox) => Sandbox) => void;
  readonly mostExamples?: number;
}

/** The examples, one in each row: what goes in, and what should come out. */
export function ExampleTable({ now: { network, examples }, change, mostExamples = LIMITS.examples }: Props) {
  const sizes = [network.inputs, ...network.layers.map(({ neurons }) => neurons)];
  const shape = { sizes };
  const outputs = sizes.at(-1) ?? 0;
  const columns = [
    ...Array.from({ length: network.inputs }, (_, k) => idOf.a(0, k)),
    ...Array.from({ length: outputs }, (_, j) => idOf.y(j)),
  ];
  return (
    <section className={styles.examples}>
      <h2>{words.examples}</h2>
      <ProblemsBelow>
        <table>
          <thead>
            <tr>
              <td />
              {columns.map((id) => (
                <th key={id} scope="col">
                  <QuantityLabel shape={shape} id={id} />
                  <span className="visually-hidden">{spokenName(shape, id)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {examples.map((example, row) => (
              // An example has no name but its place.
              <tr key={row}>
                <th scope="row">
                  <span className="visually-hidden">{words.example(row + 1)}</span>
                  <span aria-hidden="true">{row + 1}</span>
                </th>
                {[...example.input, ...example.target].map((value, column) => {
                  const id = columns[column] as (typeof columns)[number];
                  return (
                    <td key={id} data-first-target={column === network.inputs || undefined}>
                      <NumberCell
                        name={words.cell(spokenName(shape, id), row + 1)}
                        value={value}
                        style={{ color: inkOf(column < network.inputs ? "a" : "y") }}
                        onValue={(next) => change((now) => withExampleNumber(now, row, column, next))}
                      />
                    </td>
                  );
                })}
                {examples.length > 1 && (
                  <td className={styles.remove}>
                    <button
                      type="button"
                      aria-label={words.removeExample(row + 1)}
                      title={words.removeExample(row + 1)}
                      onClick={() => change((now) => withoutExample(now, row))}
                    >
                      <RemoveIcon />
                    </button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ProblemsBelow>
      <button
        type="button"
        className="plain link"
        disabled={examples.length >= mostExamples}
        onClick={() => change(withExample)}
      >
        {words.addExample}
      </button>
    </section>
  );
}
