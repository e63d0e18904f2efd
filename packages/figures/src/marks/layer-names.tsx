"use client";

import { idOf } from "@nn/notation";
import { useNames } from "../lesson/names.ts";
import { words } from "../words.en.ts";

/** The name of each layer below its column, where the letters have no room for it. */
export function LayerNames({ columns, y }: { readonly columns: readonly number[]; readonly y: number }) {
  const { label } = useNames();
  return columns.map((x, layer) => (
    <text key={x} x={x} y={y} textAnchor="middle" fontSize="13" fill="var(--muted)">
      {layer === 0 ? words.input : label(idOf.a(layer, 0)).above}
    </text>
  ));
}
