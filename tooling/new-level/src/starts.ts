import { readFileSync, writeFileSync } from "node:fs";
import { furtherStarts, hasKnobs, levelAt, parseLevelText, type Result, reportOf, winningLog } from "@nn/level-kit";
import { jsonDocument } from "./json-document.ts";
import { solutionText } from "./template.ts";
import { words } from "./words.en.ts";

/**
 * Finds further starts for a level and writes them into its document, with its pars and solutions. What starts there were
 * before are replaced.
 * @returns how many were written
 */
export function findStarts(file: string, count: number, seed: number): Result<number, string> {
  const text = readFileSync(file, "utf8");
  const read = parseLevelText(text);
  if (!read.ok) return { ok: false, error: words.unread(read.error) };
  if (!hasKnobs(read.value)) return { ok: false, error: words.noOtherStarts };
  const level = levelAt(read.value, 0);
  const report = reportOf(level);
  if (!report) return { ok: false, error: words.notSolvable(level.budget, 0) };
  const found = furtherStarts({ level, report }, count, seed);
  if (found.length < count) return { ok: false, error: words.tooFewStarts(found.length, count) };

  const { starts: _, teaches, taughtAt, requires, text: texts, ...play } = JSON.parse(text);
  const document = {
    ...play,
    par: report.par,
    starts: found.map(({ values, par }) => ({ values, par })),
    teaches,
    ...(taughtAt !== undefined && { taughtAt }),
    requires,
    text: texts,
  };
  writeFileSync(file, jsonDocument(document));
  const solutions = [winningLog(level, report.log), ...found.map(({ log }) => log)];
  writeFileSync(file.replace(/level\.json$/, "solution.json"), solutionText(solutions));
  return { ok: true, value: found.length };
}
