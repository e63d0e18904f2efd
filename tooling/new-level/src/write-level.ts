import { randomUUID } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isConceptId } from "@nn/concepts";
import { hasKnobs, parseLevelText, type Result, solve } from "@nn/level-kit";
import { type Answers, levelText, manifestText, slugOf, solutionText, wrongText } from "./template.ts";
import { words } from "./words.en.ts";

/** What was written, by paths from the root of the workspace. */
export interface Written {
  readonly slug: string;
  readonly files: readonly string[];
  readonly isNewPack: boolean;
}

/** Writes a level with its solution and a wrong log, and its pack if that is new; or says why not. */
export function writeLevel(root: string, answers: Answers): Result<Written, string> {
  const pack = slugOf(answers.pack);
  const slug = slugOf(answers.title);
  if (pack === "") return { ok: false, error: words.packWithoutName };
  if (slug === "") return { ok: false, error: words.titleWithoutLetters };
  if (!isConceptId(answers.teaches)) return { ok: false, error: words.noConcept(answers.teaches) };
  const taken = globSync(`packages/levels/*/levels/${slug}.level.json`, { cwd: root });
  if (taken[0]) return { ok: false, error: words.slugTaken(slug, taken[0]) };

  const id = randomUUID();
  const draft = parseLevelText(levelText(answers, slug, id, 1));
  if (!draft.ok) return { ok: false, error: words.unread(draft.error) };
  if (!hasKnobs(draft.value)) throw new Error("the template has knobs");
  const { par, log } = solve(draft.value);

  const folder = `packages/levels/${pack}`;
  const isNewPack = !existsSync(join(root, folder, "package.json"));
  const texts: Readonly<Record<string, string>> = {
    ...(isNewPack && { [`${folder}/package.json`]: manifestText(pack, coreVersionIn(root)) }),
    [`${folder}/levels/${slug}.level.json`]: levelText(answers, slug, id, par),
    [`${folder}/levels/${slug}.solution.json`]: solutionText([log]),
    [`${folder}/levels/${slug}.wrong.json`]: wrongText(),
  };
  mkdirSync(join(root, folder, "levels"), { recursive: true });
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(root, file), text, { flag: "wx" });
  return { ok: true, value: { slug, files: Object.keys(texts), isNewPack } };
}

function coreVersionIn(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8"));
  return String(version);
}
