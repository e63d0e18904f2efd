import type { Budget } from "./budget.ts";
import type { FirstLoad } from "./first-load.ts";

/** One line per page: sizes in bytes, with what they may be. */
export function sizeTable(loads: readonly (FirstLoad & { readonly budget: Budget })[]): string {
  const head = ["page", "scripts", "at most", "elements", "at most", "document", "data"];
  const rows = loads.map(({ path, scripts, elements, document, data, budget }) => [
    path,
    ...[scripts, budget.scripts, elements, budget.elements, document, data].map(String),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");
  return [head, ...rows].map(line).join("\n");
}
