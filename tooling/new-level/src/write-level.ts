import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { surroundings } from "@nn/catalog/check";
import { hasKnobs, levelAt, parseLevelText, solve } from "@nn/level-kit";
import { freeSlug } from "./answers.ts";
import { withLevel } from "./manifest-text.ts";
import type { PacksHere } from "./packs-here.ts";
import { type Answers, levelText, manifestText, solutionText, wrongText } from "./template.ts";

/** What was written, by paths from the root of the workspace. */
export interface Written {
  readonly slug: string;
  readonly files: readonly string[];
}

/** Writes a level with its solutions and a wrong log, and its pack if that is new. The answers are good ones. */
export function writeLevel(root: string, here: PacksHere, answers: Answers): Written {
  const slug = freeSlug(answers.title, answers.teaches, here);
  const id = randomUUID();
  const draft = parseLevelText(levelText(answers, slug, id, [1, 1, 1]));
  if (!draft.ok || !hasKnobs(draft.value)) throw new Error("the template is no level with knobs");
  const level = draft.value;
  const [own, first, second] = [0, 1, 2].map((start) => solve(levelAt(level, start)));
  if (!own || !first || !second) throw new Error("the template has three starts");

  const { pack } = answers;
  const folder = pack === undefined ? "" : `packages/levels/${pack}/`;
  const manifest = `${folder}package.json`;
  const document = `levels/${slug}.level.json`;
  const texts: Readonly<Record<string, string>> = {
    [`${folder}${document}`]: levelText(answers, slug, id, [own.par, first.par, second.par]),
    [`${folder}levels/${slug}.solution.json`]: solutionText([own.log, first.log, second.log]),
    [`${folder}levels/${slug}.wrong.json`]: wrongText(),
  };
  mkdirSync(join(root, folder, "levels"), { recursive: true });
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(root, file), text, { flag: "wx" });
  const isNewPack = !existsSync(join(root, manifest));
  const before = isNewPack
    ? manifestText(pack ?? "", surroundings.coreVersion)
    : readFileSync(join(root, manifest), "utf8");
  const after = withLevel(before, document);
  if (isNewPack || after !== before) writeFileSync(join(root, manifest), after);
  return { slug, files: [...(isNewPack || after !== before ? [manifest] : []), ...Object.keys(texts)] };
}
