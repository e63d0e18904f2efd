"use client";

import { Children } from "react";
import { Segments } from "../../controls/segments.tsx";
import { useNames } from "../../lesson/names.ts";
import { Letter } from "../../lesson/symbol.tsx";
import { useModel } from "../../lesson/use-model.tsx";
import { walkAlong } from "../../model/walk-on-map.ts";
import { words } from "./descent.en.ts";
import type { Pair } from "./use-walk.ts";

/** Which two parameters the map is of. They are the two that move. */
export function PairChoice({ pairs, chosen }: { readonly pairs: readonly Pair[]; readonly chosen: Pair }) {
  const model = useModel();
  const { spoken } = useNames();
  return (
    <Segments
      name={words.pair}
      options={pairs.map((pair) => ({
        value: pair.join(),
        label: Children.toArray(words.pairOf(<Letter key="along" q={pair[0]} />, <Letter key="up" q={pair[1]} />)),
        spoken: words.spokenPair(spoken(pair[0]), spoken(pair[1])),
      }))}
      chosen={chosen.join()}
      choose={(value) => {
        const pair = pairs.find((each) => each.join() === value);
        model.change((setup) => (pair ? walkAlong(setup, pair) : setup));
        model.settle();
      }}
    />
  );
}
