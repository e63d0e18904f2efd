import { createInterface } from "node:readline";
import { linesOf } from "@nn/catalog/check";
import { concepts } from "@nn/concepts";
import type { Result } from "@nn/level-kit";
import { conceptFrom, packFrom, titleFrom } from "./answers.ts";
import { whyNotThere } from "./fits.ts";
import { isPackItself, packsHere } from "./packs-here.ts";
import { words } from "./words.en.ts";
import { writeLevel } from "./write-level.ts";

const say = (text: string) => process.stdout.write(text);

class Unanswered extends Error {}

/** Asks until the answer can be used. Who has no more to say has taken what was proposed, or given up. */
async function ask<Value>(
  lines: AsyncIterator<string>,
  { question, otherwise }: { readonly question: string; readonly otherwise: string },
  read: (text: string) => Result<Value, string>,
): Promise<Value> {
  let why = "";
  for (;;) {
    say(`${question} (${otherwise}) `);
    const { value = "", done } = await lines.next();
    if (done) say("\n");
    if (done && why !== "") throw new Unanswered(why);
    const answer = read(value.trim() || otherwise);
    if (answer.ok) return answer.value;
    why = answer.error;
    if (done) throw new Unanswered(why);
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
      say(`\n${[words.written(files), words.tryNext(slug, "npx level")].join("\n\n")}\n`);
      return true;
    }
    const pack = await ask(lines, words.askPack, (text) => {
      const answer = packFrom(text, here);
      const why = answer.ok ? whyNotThere(here, { title, teaches, pack: answer.value }) : undefined;
      return why === undefined ? answer : { ok: false, error: words.doesNotFit(why) };
    });
    const { slug, files } = writeLevel(root, here, { title, teaches, pack });
    say(`\n${[words.written(files), words.playIt(slug), words.tryNext(slug, "npm run level")].join("\n\n")}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    say(`\n${words.nothingWritten(error.message)}\n`);
    return false;
  } finally {
    process.stdin.destroy();
  }
}
