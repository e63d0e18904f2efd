"use client";

import { useModel, useModelState } from "../../lesson/use-model.tsx";
import type { PathShares } from "../../model/path-shares.ts";
import { layerNames, pathWords } from "./path-words.ts";
import styles from "./paths.module.css";
import type { CompositionTools } from "./use-composition.ts";

/** What came of the last choice: why a line cannot be taken, or what its path carries. */
export function PathSays({ composing, shares }: { readonly composing: CompositionTools; readonly shares: PathShares }) {
  const { counting } = useModel();
  const last = useModelState(({ setup }) => setup.network.layers.length);
  return (
    <p className={styles.says} role="status">
      {pathWords(composing, shares, layerNames(last, counting))}
    </p>
  );
}
