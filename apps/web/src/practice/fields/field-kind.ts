"use client";

import { kept } from "@/kept/kept.ts";
import { oneOf, read } from "@/kept/shape.ts";
import { useKept } from "@/kept/use-kept.ts";

const KINDS = ["formula", "plain"] as const;

/** How one likes to write formulas. One choice for every field of the site. */
export type FieldKind = (typeof KINDS)[number];

export const fieldKind = kept<FieldKind>({
  name: "nudge-field",
  where: "browser",
  version: 1,
  parse: (stored) => read(oneOf(KINDS), stored),
});

/** The preferred kind and how to change it. */
export const useFieldKind = (): readonly [FieldKind, (kind: FieldKind) => void] => [
  useKept(fieldKind) ?? "formula",
  fieldKind.write,
];
