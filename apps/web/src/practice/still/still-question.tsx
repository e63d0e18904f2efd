import type { FamilyId } from "@nn/exercises";
import { fullSize } from "../slashed.ts";
import styles from "./still.module.css";
import { StillRich } from "./still-formula.tsx";
import { StillNetwork } from "./still-network.tsx";
import { stillVariant } from "./variant.ts";
import { words } from "./words.en.ts";

/** One question of a family for a page without scripts: what is asked, its figure and its table, all of it still. */
export function StillQuestion({ family }: { readonly family: FamilyId }) {
  const { prompt, figure, table, parts } = stillVariant(family);
  return (
    <section className={styles.still} data-still="" aria-label={words.asked}>
      <p className={styles.question}>
        <StillRich text={prompt} />
      </p>
      {figure && <StillNetwork figure={figure} />}
      {figure && <StillNetwork figure={figure} isTall />}
      {table && (
        <table className={styles.table}>
          <caption>{table.caption}</caption>
          <tbody>
            <tr>
              {table.columns.map((column, i) => (
                // A table that never changes: the place is the identity.
                <th key={`${i}`} scope="col">
                  <StillRich text={column} />
                </th>
              ))}
            </tr>
            {table.rows.map(({ head, cells }, row) => (
              <tr key={`${row}`}>
                <th scope="row">
                  <StillRich text={head} />
                </th>
                {cells.map((cell, column) => (
                  <td key={`${column}`}>{cell && "given" in cell ? <StillRich text={cell.given} /> : cell && "?"}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ol className={styles.parts}>
        {parts.map((part) => (
          <li key={part.id}>
            <StillRich text={fullSize(part.label)} />
            {"options" in part && (
              <ul>
                {part.options.map(({ id, label }) => (
                  <li key={id}>
                    <StillRich text={fullSize(label)} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
