import { openDatabase } from "../open-database.ts";
import { anAttempt } from "./samples.ts";

/** Writes without end, sixteen at a time, and prints each id once its write is acknowledged. */
const [directory = "", secretHash = ""] = process.argv.slice(2);
const store = await openDatabase({ dataDirectory: directory });
const learner = await store.learners.create(secretHash);

async function writeWithoutEnd(): Promise<never> {
  for (;;) {
    const { stored } = await store.attempts.record(anAttempt(learner.id));
    process.stdout.write(`${stored.id}\n`); // a pipe is written to before this returns
  }
}

await Promise.all(Array.from({ length: 16 }, writeWithoutEnd));
