import { relative, sep } from "node:path";
import { linesOf } from "@nn/catalog/check";
import { issueWords } from "@nn/catalog/words";
import type { LevelReport, PackIssue, ReadLevel } from "@nn/level-kit";
import type { Check } from "./check.ts";
import { words } from "./words.en.ts";

/** What is known about one level and what is wrong with it, and then with the rest of its pack, as lines. */
export function levelText(root: string, slug: string, { folder, pack, issues }: Check): string {
  const level = pack.levels.find((each) => each.slug === slug);
  const isOwn = (issue: PackIssue) => issue.slug === slug || (level !== undefined && issue.slug === level.level?.slug);
  const own = issues.filter(isOwn);
  const others = issues.filter((issue) => !isOwn(issue));
  const facts = level ? factsOf(level, pack.reports.get(level.file) ?? []) : [];
  return [
    [relative(root, folder).split(sep).join("/"), level?.file].filter(Boolean).join("/"),
    ...facts,
    "",
    ...(issues.length === 0 ? [words.everyRuleHolds] : own.map(words.brokenRule)),
    ...(own.length === 0 && others.length > 0 ? [words.ownRulesHold(slug)] : []),
    ...(others.length > 0 ? ["", words.packLeftOut(pack.name), linesOf(others)] : []),
  ].join("\n");
}

function factsOf({ level }: ReadLevel, reports: readonly (LevelReport | undefined)[]): readonly string[] {
  if (!level) return [];
  const pars = [level.par, ...("starts" in level ? (level.starts ?? []) : []).map(({ par }) => par)];
  return reports.flatMap((report, start) => {
    const head = words.start(start, reports.length);
    const lines = report ? words.facts(report, pars[start] ?? level.par) : [];
    return head === "" ? lines : ["", head, ...lines];
  });
}

/** A line for each pack that is in order, and for each issue of the others. */
export function packsText(checks: readonly Check[]): string {
  if (checks.length === 0) return words.nothingToCheck;
  return checks
    .map(({ pack, issues }) =>
      issues.length === 0
        ? words.packHolds(pack.name, pack.levels.length)
        : `${words.packLeftOut(pack.name)}\n${linesOf(issues)}`,
    )
    .join("\n");
}

/** The same for programs. */
export function packsJson(root: string, checks: readonly Check[]): string {
  const packs = checks.map(({ folder, pack, issues }) => ({
    name: pack.name,
    folder: relative(root, folder).split(sep).join("/"),
    ok: issues.length === 0,
    levels: pack.levels.map(({ slug, file, level }) => ({
      slug,
      file,
      ...(level && { par: level.par }),
      starts: (pack.reports.get(file) ?? []).map(
        (report) => report && { par: report.par, proved: report.proved, difficulty: report.difficulty },
      ),
    })),
    issues: issues.map((issue) => ({ ...issue, says: issueWords(issue) })),
  }));
  return JSON.stringify({ ok: packs.every(({ ok }) => ok), packs }, null, 2);
}
