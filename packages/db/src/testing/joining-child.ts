import { uuidv7 } from "uuidv7";
import { openDatabase } from "../open-database.ts";
import { anAttempt } from "./samples.ts";

/** Joins one browser after the other by a recovery code, and prints what it is about to do before it does it. */
const [directory = ""] = process.argv.slice(2);
const store = await openDatabase({ dataDirectory: directory });

for (;;) {
  const [code, secret, stays] = [uuidv7(), uuidv7(), uuidv7()];
  const [into, own] = [await store.learners.create(stays), await store.learners.create(secret)];
  await store.attempts.record(anAttempt(into.id));
  for (let count = 0; count < 30; count++) await store.attempts.record(anAttempt(own.id));
  await store.codes.keep(into.id, "recovery", code, null);
  process.stdout.write(`${JSON.stringify({ code, secret, stays })}\n`); // a pipe is written to before this returns
  await store.codes.join(code, secret, `after ${code}`);
}
