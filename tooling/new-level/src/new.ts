import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type ConceptId, concepts } from "@nn/concepts";
import { writeLevel } from "./write-level.ts";

const root = process.env.NUDGE_ROOT ?? fileURLToPath(new URL("../../..", import.meta.url));
const say = (text: string) => process.stdout.write(text);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

async function ask(question: string, otherwise: string): Promise<string> {
  say(`${question} (${otherwise}) `);
  const { value = "", done } = await lines.next();
  if (done) say("\n");
  return value.trim() || otherwise;
}

say("A new level, in three questions.\n\n");
const title = await ask("What is it called?", "My first level");
say(`\n${concepts.map(({ id, title: name }) => `  ${id.padEnd(22)} ${name}`).join("\n")}\n`);
const teaches = (await ask("Which of these ideas does it teach?", "gradient-descent")) as ConceptId;
const pack = await ask("In which pack does it go?", "my-levels");

const written = writeLevel(root, { title, teaches, pack });
if (written.ok) {
  const { slug, files, isNewPack } = written.value;
  say(`\nWritten:\n${files.map((file) => `  ${file}`).join("\n")}\n\n`);
  if (isNewPack) say("The pack is new; make it known:\n  npx pnpm install\n\n");
  say(`Play it at /play/${slug}:\n  npm run dev\n\n`);
  say(`Prove par, and see every broken rule:\n  npm run level check ${slug}\n`);
} else {
  say(`\nNothing was written. ${written.error}\n`);
  process.exitCode = 1;
}
process.stdin.destroy();
