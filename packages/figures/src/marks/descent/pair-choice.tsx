"use client";

import { Children, useId } from "react";
import { useNames } from "../../lesson/names.ts";
import { Letter } from "../../lesson/symbol.tsx";
import { useModel } from "../../lesson/use-model.tsx";
import { withAlong } from "../../model/changes.ts";
import { words } from "../../words.en.ts";
import styles from "./descent.module.css";
import type { Pair } from "./use-walk.ts";

/** Which two parameters the map is of. They are the two that move. */
export function PairChoice({ pairs, chosen }: { readonly pairs: readonly Pair[]; readonly chosen: Pair }) {
  const model = useModel();
  const { spoken } = useNames();
  const name = useId();
  return (
    <fieldset className={styles.pairs}>
      <legend className="visually-hidden">{words.descent.pair}</legend>
      {pairs.map((pair) => (
        <label key={pair.join()} className={styles.pair}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={pair.join() === chosen.join()}
            aria-label={words.descent.spokenPair(spoken(pair[0]), spoken(pair[1]))}
            onChange={() => {
              model.change((setup) => withAlong(setup, pair));
              model.settle();
            }}
          />
          <span>{Children.toArray(words.descent.pairOf(<Letter q={pair[0]} />, <Letter q={pair[1]} />))}</span>
        </label>
      ))}
    </fieldset>
  );
}
