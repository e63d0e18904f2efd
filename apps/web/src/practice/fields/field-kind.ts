"use client";

import * as z from "zod/mini";
import { kept } from "@/kept/kept.ts";
import { useKept } from "@/kept/use-kept.ts";

const KINDS = ["formula", "plain"] as const;

/** How one likes to write formulas. One choice for every field of the site. */
export type FieldKind = (typeof KINDS)[number];

const kind = z.enum(KINDS);

export const fieldKind = kept<FieldKind>({
  name: "nudge-field",
  where: "browser",
  version: 1,
  parse: (stored) => z.safeParse(kind, stored).data,
});

/** The preferred kind and how to change it. */
export const useFieldKind = (): readonly [FieldKind, (kind: FieldKind) => void] => [
  useKept(fieldKind) ?? "formula",
  fieldKind.write,
];
