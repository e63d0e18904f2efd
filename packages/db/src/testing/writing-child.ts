import { openDatabase } from "../open-database.ts";
import { anAttempt } from "./samples.ts";

/**
 * Writes sixteen at a time, and prints each id once its write is acknowledged: without end, or until so many are that it
 * kills itself. It does that too, as the site does, when the disk has not kept what was written.
 */
const [directory = "", secretHash = "", most = "Infinity"] = process.argv.slice(2);
const die = () => process.kill(process.pid, "SIGKILL");
const onLostWrites = (error: unknown) => {
  process.stderr.write(`${error}\n`);
  die();
};
const store = await openDatabase({ dataDirectory: directory, onLostWrites });
const learner = await store.learners.create(secretHash);
let acknowledged = 0;

async function writeWithoutEnd(): Promise<never> {
  for (;;) {
    const { stored } = await store.attempts.record(anAttempt(learner.id));
    process.stdout.write(`${stored.id}\n`); // a pipe is written to before this returns
    acknowledged += 1;
    if (acknowledged >= Number(most)) die();
  }
}

await Promise.all(Array.from({ length: 16 }, writeWithoutEnd));
