import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasKnobs, levelAt, parseLevelText, reportOf } from "@nn/level-kit";
import { findLevels } from "./find-levels.ts";
import { words } from "./words.en.ts";
import { factsOf, type Row } from "./world-facts.ts";

/** Every level of every pack with what the simulated players make of it, world by world, as lines for a terminal. */
export function tableOf(root: string, only?: string): string {
  const levels = findLevels(root).filter(({ world }) => only === undefined || world === only);
  const rows = levels.map(({ world, file }) => ({ world, row: rowOf(root, file) }));
  const worlds = [...new Set(levels.map(({ world }) => world))];
  return worlds
    .map((world) => {
      const own = rows.filter((each) => each.world === world).map(({ row }) => row);
      return [
        world,
        aligned([words.tableHead, ...own.map(words.tableRow)]),
        ...words.worldFacts(factsOf(world, own)),
      ].join("\n");
    })
    .join("\n\n");
}

function rowOf(root: string, file: string): Row {
  const read = parseLevelText(readFileSync(join(root, file), "utf8"));
  const slug = file.replace(/^.*\/|\.level\.json$/g, "");
  if (!read.ok) return { slug };
  const level = levelAt(read.value, 0);
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
