import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type ConceptId, concepts } from "@nn/concepts";
import { words } from "./words.en.ts";
import { writeLevel } from "./write-level.ts";

const root = process.env.NUDGE_ROOT ?? fileURLToPath(new URL("../../..", import.meta.url));
const say = (text: string) => process.stdout.write(text);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

async function ask({ question, otherwise }: { question: string; otherwise: string }): Promise<string> {
  say(`${question} (${otherwise}) `);
  const { value = "", done } = await lines.next();
  if (done) say("\n");
  return value.trim() || otherwise;
}

say(`${words.intro}\n\n`);
const title = await ask(words.askTitle);
say(`\n${concepts.map(({ id, title: name }) => `  ${id.padEnd(22)} ${name}`).join("\n")}\n`);
const teaches = (await ask(words.askConcept)) as ConceptId;
const pack = await ask(words.askPack);

const written = writeLevel(root, { title, teaches, pack });
if (written.ok) {
  const { slug, files, isNewPack } = written.value;
  const next = [words.written(files), ...(isNewPack ? [words.newPack] : []), words.playIt(slug), words.proveIt(slug)];
  say(`\n${next.join("\n\n")}\n`);
} else {
  say(`\n${words.nothingWritten(written.error)}\n`);
  process.exitCode = 1;
}
process.stdin.destroy();
