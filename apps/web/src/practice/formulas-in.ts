import type { Written } from "@/formula/written.ts";
import { formulaLines } from "./exercise/formula-lines.ts";
import { slashed } from "./slashed.ts";

const large = (tex: string): string => `\\displaystyle ${tex}`;

/**
 * Every formula in what the server says, in each way in which it may be shown: within a line, large, or taken apart at its
 * equals signs.
 */
export function formulasIn(said: unknown): readonly Written[] {
  if (Array.isArray(said)) return said.flatMap(formulasIn);
  if (typeof said !== "object" || said === null) return [];
  const { tex, latex, display } = said as Readonly<Record<string, unknown>>;
  if (typeof latex === "string") return [{ tex: latex, display: false }];
  if (typeof tex !== "string") return Object.values(said).flatMap(formulasIn);
  if (display !== true)
    return [tex, slashed(tex), large(tex), large(slashed(tex))].map((each) => ({ tex: each, display: false }));
  const sides = formulaLines(tex).flatMap((line) => [line.sign, large(line.tex)]);
  return [
    { tex, display: true },
    { tex: slashed(tex), display: true },
    ...sides.filter(Boolean).map((side) => ({ tex: side, display: false })),
  ];
}
