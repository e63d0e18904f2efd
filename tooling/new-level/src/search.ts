import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Fair, furtherStarts, type Label, searchLevels, uuidOf, winningLog, wrongLogs } from "@nn/level-kit";
import { jsonDocument } from "./json-document.ts";
import { solutionText } from "./template.ts";
import type { SearchRequest } from "./wishes.ts";
import { words } from "./words.en.ts";

/** Finds levels as wished and writes each as a draft: three files that break no rule but want words of their own. */
export function* search(root: string, request: SearchRequest): Generator<string> {
  const { wishes, seed, tries, count, starts, to, teaches } = request;
  const label: Label = { id: uuidOf("draft"), slug: "draft", teaches, text: { en: words.draftText } };
  let found = 0;
  let tried = 0;
  for (const fair of searchLevels(wishes, { label, seed, tries })) {
    tried = fair.tried;
    const slug = `draft-${seed}-${tried}`;
    const written = writeDraft(join(root, to), slug, fair, { starts, seed });
    if (!written) continue;
    yield words.found(`${to}/${slug}.level.json`, fair.report);
    if (++found === count) return;
  }
  yield words.searched(found, tries);
}

/** @returns false where there are fewer further starts than asked for; then nothing is written */
function writeDraft(
  folder: string,
  slug: string,
  { level, report }: Fair,
  { starts, seed }: { readonly starts: number; readonly seed: number },
): boolean {
  const others = furtherStarts({ level, report }, starts, seed);
  if (others.length < starts) return false;
  const { teaches, requires, text, ...play } = level;
  const document = {
    $schema: "../../../level-kit/src/generated/level.schema.json",
    ...play,
    id: uuidOf(JSON.stringify(level)),
    slug,
    ...(starts > 0 && { starts: others.map(({ values, par }) => ({ values, par })) }),
    teaches,
    requires,
    text,
  };
  const solutions = [winningLog(level, report.log), ...others.map(({ log }) => log)];
  const wrong = wrongLogs(level, report.log).map(({ slip, log }) => ({ why: words.slips[slip], log }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${slug}.level.json`), jsonDocument(document));
  writeFileSync(join(folder, `${slug}.solution.json`), solutionText(solutions));
  writeFileSync(join(folder, `${slug}.wrong.json`), jsonDocument(wrong));
  return true;
}
