"use client";

import { hueOf, kindOf, kindWord, type QuantityId, shownNumber } from "@nn/notation";
import { litOf } from "../model/model.ts";
import { Derivative } from "../tables/fraction.tsx";
import styles from "./footnote.module.css";
import { words } from "./lesson.en.ts";
import type { Sentence } from "./meaning.ts";
import { useNames } from "./names.ts";
import { Letter } from "./symbol.tsx";
import { useModel, useModelState } from "./use-model.tsx";

/** A line at the foot of the page that explains what is lit: symbol, value, meaning, and on some pages the slope of the cost. */
export function Footnote() {
  const model = useModel();
  const lit = useModelState(litOf);
  const isPinned = useModelState(({ pinned }) => pinned !== undefined);
  const value = useModelState((state) => {
    const id = litOf(state);
    return id && state.reading.values.of(id);
  });
  const slope = useModelState((state) => {
    const id = litOf(state);
    return model.tellsSlopes && id !== undefined && hasSlope(id) ? state.reading.trace(id).value : undefined;
  });
  const { meaning } = useNames();
  return (
    <div className={styles.foot} role="status" data-footnote="" data-shown={lit !== undefined || undefined}>
      {lit !== undefined && value !== undefined && (
        <p className={styles.line}>
          <span className={styles.symbol}>
            <Letter q={lit} />
          </span>
          <span className={`${styles.value} q-${hueOf(lit)}`}>{shownNumber(value)}</span>
          <span className={styles.meaning}>
            {words.meaning.opens(kindWord(lit))}
            <Words sentence={meaning(lit)} />
          </span>
          {slope !== undefined && (
            <span className={styles.slope}>
              <Derivative of="C" by={lit} isPlain />
              {" = "}
              <span className={`${styles.value} q-${hueOf(lit)}`}>{shownNumber(slope)}</span>
            </span>
          )}
          {isPinned && (
            <button type="button" className="plain" onClick={() => model.pin(undefined)}>
              {words.meaning.unpin}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** The cost hangs on everything but the target and itself, as far as a page turns it. */
const hasSlope = (id: QuantityId): boolean => kindOf(id) !== "target" && kindOf(id) !== "cost";

function Words({ sentence }: { readonly sentence: Sentence }) {
  // The pieces of a sentence are identified by their place.
  return sentence.map((part, index) =>
    typeof part === "string" ? <span key={index}>{part}</span> : <Letter key={index} q={part.q} />,
  );
}
