import { worlds as order } from "@nn/catalog";
import { hasKnobs, levelAt, type ReadLevel, reportOf } from "@nn/level-kit";
import type { PacksHere } from "./packs-here.ts";
import { words } from "./words.en.ts";
import { factsOf, type Row } from "./world-facts.ts";

/** Every level of every pack with what the simulated players make of it, world by world, as lines for a terminal. */
export function tableOf({ packs }: PacksHere, only?: string): string {
  return order
    .map(({ id }) => id)
    .filter((world) => only === undefined || world === only)
    .flatMap((world) => {
      const own = packs.filter(({ pack }) => pack.manifest?.world === world).flatMap(({ pack }) => pack.levels);
      if (own.length === 0) return [];
      const rows = own.map(rowOf);
      return [
        world,
        aligned([words.tableHead, ...rows.map(words.tableRow)]),
        ...words.worldFacts(factsOf(world, rows)),
        "",
      ].join("\n");
    })
    .join("\n")
    .trimEnd();
}

function rowOf({ slug, level: read }: ReadLevel): Row {
  if (!read) return { slug };
  const level = levelAt(read, 0);
  return { slug, level, report: hasKnobs(level) ? reportOf(level) : undefined };
}

/** Columns padded to their widest entry: words to the left, everything after the first column to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((cells) => `  ${cells.join("  ")}`.trimEnd())
    .join("\n");
}
