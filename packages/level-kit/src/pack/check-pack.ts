import type { Level, LevelTexts } from "../document/level.ts";
import type { Issue } from "../issue.ts";
import type { WrongLog } from "../validate/entry.ts";
import type { LevelReport } from "../validate/report.ts";
import { examine, type RuleIssue } from "../validate/validate.ts";
import type { PackFiles } from "./pack-files.ts";
import type { PackIssue } from "./pack-issue.ts";
import { placeholderIn } from "./placeholders.ts";
import { fileOf, type ReadLevel, type ReadPack, readPack } from "./read-pack.ts";

/** What a pack is checked against and cannot know itself. */
export interface Surroundings {
  /** The ids of all worlds, in their order. */
  readonly worlds: readonly string[];
  /** Version of the core that proves pars. */
  readonly coreVersion: string;
  /** Whether the course has a section with this address, "downhill#one-step". */
  readonly hasSection: (address: string) => boolean;
  /** What the typesetter says against a formula; undefined where it can be typeset. */
  readonly whyNotTypeset: (formula: string) => string | undefined;
}

/** A pack with everything that is known about its levels. */
export interface CheckedPack extends ReadPack {
  /** By the file of the level, for those that could be examined: one report for each start. */
  readonly reports: ReadonlyMap<string, readonly (LevelReport | undefined)[]>;
}

/**
 * Reads the files of one pack and holds them against every rule that a pack can break by itself. The same function is
 * behind the build, the command line and the editor.
 *
 * @param folder  what to call a pack whose manifest has no name
 */
export function checkPack(files: PackFiles, folder: string, surroundings: Surroundings): CheckedPack {
  return provePack(readPack(files, folder), surroundings);
}

/**
 * The same for a pack that is read already.
 * @param look  how a level is proved; for those who keep proofs
 */
export function provePack(pack: ReadPack, surroundings: Surroundings, look = examine): CheckedPack {
  const checked = pack.levels.map((level) => ({ ...level, ...checkLevel(level, surroundings, look) }));
  const issues = checked.flatMap(({ file, slug, issues: found }) =>
    found.map((issue): PackIssue => ({ ...issue, pack: pack.name, file: fileOf(file, issue.path), slug })),
  );
  const reports = new Map(checked.flatMap(({ file, reports: own }) => (own ? [[file, own] as const] : [])));
  return { ...pack, issues: [...pack.issues, ...issues], reports };
}

function checkLevel(
  { level, entry }: ReadLevel,
  surroundings: Surroundings,
  look: typeof examine,
): { readonly issues: readonly RuleIssue[]; readonly reports?: readonly (LevelReport | undefined)[] } {
  if (!level) return { issues: [] };
  const { taughtAt, text } = level;
  const ofRule = (rule: string, issues: readonly Issue[]) => issues.map((issue): RuleIssue => ({ ...issue, rule }));
  const texts = [
    ...ofRule("V17", formulaIssues(text, surroundings)),
    ...ofRule("V18", placeholderIssues(level, entry?.wrong ?? [])),
    ...ofRule(
      "V19",
      taughtAt === undefined || surroundings.hasSection(taughtAt)
        ? []
        : [{ path: "level.taughtAt", code: "no-such-section" }],
    ),
  ];
  if (!entry) return { issues: texts };
  const { issues, reports } = look(entry);
  return { issues: [...issues, ...texts], reports };
}

function sentencesOf(text: LevelTexts) {
  return Object.entries(text).flatMap(([locale, own]) =>
    (["title", "goal", "aha"] as const).map((key) => ({ path: `level.text.${locale}.${key}`, sentence: own[key] })),
  );
}

function formulaIssues(text: LevelTexts, { whyNotTypeset }: Surroundings): readonly Issue[] {
  return sentencesOf(text).flatMap(({ path, sentence }) =>
    sentence
      .split("$")
      .filter((_, at) => at % 2 === 1)
      .flatMap((formula): readonly Issue[] => {
        const detail = whyNotTypeset(formula);
        return detail === undefined ? [] : [{ path, code: "not-typeset", formula, detail }];
      }),
  );
}

function placeholderIssues(level: Level, wrong: readonly WrongLog[]): readonly Issue[] {
  const reasons = wrong.map(({ why }, at) => ({ path: `wrong.${at}.why`, sentence: why }));
  return [...sentencesOf(level.text), ...reasons].flatMap(({ path, sentence }): readonly Issue[] => {
    const found = placeholderIn(sentence, level);
    return found === undefined ? [] : [{ path, code: "placeholder", found }];
  });
}
