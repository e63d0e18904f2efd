import { basename } from "node:path";
import { createInterface } from "node:readline";
import { worlds } from "@nn/catalog";
import { linesOf } from "@nn/catalog/check";
import { concepts } from "@nn/concepts";
import type { Result } from "@nn/level-kit";
import { conceptFrom, packFrom, titleFrom } from "./answers.ts";
import { whyNotThere } from "./fits.ts";
import { isPackItself, packsHere } from "./packs-here.ts";
import { words } from "./words.en.ts";
import { writeLevel } from "./write-level.ts";

const ids = worlds.map(({ id }) => id);
const say = (text: string) => process.stdout.write(text);

class Unanswered extends Error {}

/** Asks until the answer can be used. An empty line takes what is proposed; where no line comes any more, nothing is. */
async function ask<Value>(
  lines: AsyncIterator<string>,
  { question, otherwise }: { readonly question: string; readonly otherwise: string },
  read: (text: string) => Result<Value, string>,
): Promise<Value> {
  let why: string = words.unanswered;
  for (;;) {
    say(`${question} (${otherwise}) `);
    const { value = "", done } = await lines.next();
    if (done) {
      say("\n");
      throw new Unanswered(why);
    }
    const answer = read(value.trim() || otherwise);
    if (answer.ok) return answer.value;
    why = answer.error;
    say(`  ${why}\n`);
  }
}

/**
 * Three questions, and a level.
 * @returns whether it was written
 */
export async function askForLevel(root: string): Promise<boolean> {
  const here = packsHere(root);
  const own = isPackItself(here, root) ? here.packs[0]?.pack : undefined;
  if (own && !own.manifest) {
    say(`${words.nothingWritten(words.mendThePack(linesOf(own.issues)))}\n`);
    return false;
  }
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  try {
    say(`${words.intro}\n\n`);
    const title = await ask(lines, words.askTitle, (text) => titleFrom(text, here));
    say(`\n${concepts.map(({ id, title: name }) => `  ${id.padEnd(22)} ${name}`).join("\n")}\n`);
    const teaches = await ask(lines, words.askConcept, conceptFrom);
    if (own) {
      const { slug, files } = writeLevel(root, here, { title, teaches });
      const world = own.manifest?.world ?? "";
      say(`\n${[words.written(files), words.inWorld(world, ids), words.tryNext(slug, "npx level")].join("\n\n")}\n`);
      return true;
    }
    const there = here.packs.map(({ folder, pack }) => words.packThere(basename(folder), pack));
    say(`\n${there.map((line) => `  ${line}\n`).join("")}`);
    const pack = await ask(lines, words.askPack, (text) => {
      const answer = packFrom(text, here);
      const why = answer.ok ? whyNotThere(here, { title, teaches, pack: answer.value }) : undefined;
      return why === undefined ? answer : { ok: false, error: words.doesNotFit(why) };
    });
    const { slug, files } = writeLevel(root, here, { title, teaches, pack });
    const world = packsHere(root).packs.find(({ folder }) => basename(folder) === pack)?.pack.manifest?.world ?? "";
    say(`\n${[words.written(files), words.inWorld(world, ids), words.openIt(slug)].join("\n\n")}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    say(`\n${words.nothingWritten(error.message)}\n`);
    return false;
  } finally {
    process.stdin.destroy();
  }
}
