"use client";

import { hueOf, inkOf, shownNumber } from "@nn/notation";
import { pathBegun } from "../../model/composing.ts";
import { PathProduct, PathTerm } from "../../tables/product-row.tsx";
import { pathName } from "./path-sums.tsx";
import { words } from "./paths.en.ts";
import styles from "./paths.module.css";
import type { CompositionTools } from "./use-composition.ts";

/** The factors of the path that is lit, or of the one that is being built as far as it goes. */
export function LitProduct({
  composing,
  decimals,
}: {
  readonly composing: CompositionTools;
  readonly decimals: number;
}) {
  const { start, paths, composition, lit } = composing;
  const whole = lit === undefined ? undefined : paths[lit];
  const path = whole ?? pathBegun(paths, composition);
  if (!path) return <p className={styles.noProduct}>{words.noProduct}</p>;
  return (
    <div className={styles.product} data-begun={whole ? undefined : ""}>
      <PathProduct
        path={path}
        decimals={decimals}
        isFirst
        result={
          <PathTerm
            number={shownNumber(path.value, decimals)}
            name={whole ? pathName(start, whole) : words.soFar}
            ink={inkOf(hueOf(start))}
          />
        }
      />
    </div>
  );
}
