"use client";

import { parseQuantityName, type QuantityId } from "@nn/notation";
import { Letter } from "../../lesson/symbol.tsx";
import { words } from "./layer.en.ts";
import styles from "./layer-figure.module.css";

/** What the numbers at a weight or a bias say. */
export function ChosenName({ q }: { readonly q: QuantityId }) {
  const name = parseQuantityName(q);
  const symbol = <Letter key="symbol" q={q} />;
  if (name.kind !== "weight" && name.kind !== "bias") return null;
  const j = String(name.j);
  const said = name.kind === "weight" ? words.ends(symbol, j, String(name.k)) : words.oneEnd(symbol, j);
  return <p className={styles.name}>{said}</p>;
}
