import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Answers, CATALOGUE, MAKERS } from "./answers.ts";
import { inCatalogue, inMakers } from "./listing.ts";
import { familyFiles } from "./template.ts";

/** What was written, from the root of the workspace. */
export interface Written {
  readonly folder: string;
  readonly files: readonly string[];
  /** Why the goldens of the family could not be written; undefined where they were. */
  readonly notRecorded?: string;
}

/** Writes a family that passes, lists it, and records what it asks and answers. */
export function writeExercise(root: string, answers: Answers): Written {
  const { section, id } = answers;
  const folder = `packages/exercises/src/families/${section}/${id}`;
  mkdirSync(join(root, folder), { recursive: true });
  const texts = Object.entries(familyFiles(answers)).map(([name, text]) => [`${folder}/${name}`, text] as const);
  for (const [file, text] of texts) writeFileSync(join(root, file), text, { flag: "wx" });
  change(join(root, CATALOGUE), (source) => inCatalogue(source, answers));
  change(join(root, MAKERS), (source) => inMakers(source, answers));

  const goldens = "packages/exercises/goldens";
  const recorded = spawnSync(
    process.execPath,
    ["--conditions=react-server", join(root, goldens, "make-behaviour.ts"), id],
    { encoding: "utf8" },
  );
  const files = [...texts.map(([file]) => file), CATALOGUE, MAKERS];
  return recorded.status === 0
    ? { folder, files: [...files, `${goldens}/generated/${id}.txt`] }
    : { folder, files, notRecorded: recorded.stderr };
}

const change = (file: string, to: (source: string) => string): void =>
  writeFileSync(file, to(readFileSync(file, "utf8")));
