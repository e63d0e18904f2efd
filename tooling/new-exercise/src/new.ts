import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { concepts } from "@nn/concepts";
import { CATALOGUE, type Checked, checkConcept, checkSection, checkTitle } from "./answers.ts";
import { sectionsOf } from "./listing.ts";
import { words } from "./words.en.ts";
import { writeExercise } from "./write-exercise.ts";

const root = process.env.NUDGE_ROOT ?? fileURLToPath(new URL("../../..", import.meta.url));
const say = (text: string) => process.stdout.write(text);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

interface Asking {
  readonly question: string;
  readonly otherwise: string;
}

/** The first answer that will do; undefined where there are no more answers. */
async function ask<Value>(
  { question, otherwise }: Asking,
  check: (answer: string) => Checked<Value>,
): Promise<Value | undefined> {
  for (;;) {
    say(`${question} (${otherwise}) `);
    const { value = "", done } = await lines.next();
    if (done) say("\n");
    const checked = check(value.trim() || otherwise);
    if (checked.ok) return checked.value;
    say(`${checked.error}\n`);
    if (done) {
      say(`${words.nothingWritten}\n`);
      return undefined;
    }
  }
}

const listed = (entries: readonly (readonly [string, string])[]): string =>
  `\n${entries.map(([name, about]) => `  ${name.padEnd(22)} ${about}`).join("\n")}\n`;

async function run(): Promise<boolean> {
  say(`${words.intro}\n${listed([...sectionsOf(readFileSync(join(root, CATALOGUE), "utf8"))])}`);
  const section = await ask(words.askSection, checkSection);
  if (section === undefined) return false;
  const named = await ask(words.askTitle, (title) => checkTitle(root, title));
  if (named === undefined) return false;
  say(listed(concepts.map(({ id, title }) => [id, title])));
  const concept = await ask(words.askConcept, checkConcept);
  if (concept === undefined) return false;

  const { folder, files, notRecorded } = writeExercise(root, { section, ...named, concept });
  const recorded = notRecorded === undefined ? [] : [words.notRecorded(notRecorded)];
  const next = [words.seeIt(named.id), words.changeIt(folder), words.proveIt(named.id)];
  say(`\n${[words.written(files), ...recorded, ...next].join("\n\n")}\n`);
  return notRecorded === undefined;
}

if (!(await run())) process.exitCode = 1;
process.stdin.destroy();
