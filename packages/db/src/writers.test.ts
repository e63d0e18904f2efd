import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { openDatabase } from "./open-database.ts";
import { pathsIn } from "./paths.ts";
import { temporaryDirectory } from "./temporary-directory.ts";
import { startChild } from "./testing/children.ts";

const OPENINGS = 25;

test("a process that writes the log anew overwrites nothing of another that is writing", {
  timeout: 60_000,
}, async () => {
  const directory = await temporaryDirectory();
  const child = startChild("writing-child.ts", directory.path, "hash of the writer");
  await child.printed(1);
  for (let opening = 0; opening < OPENINGS; opening++) {
    const store = await openDatabase({ dataDirectory: directory.path });
    await store.close();
    await child.printed(child.lines.length + 3);
  }
  child.process.kill("SIGKILL");
  const end = await child.ended;
  expect(end, end.errors).toMatchObject({ how: "SIGKILL" });

  const store = await openDatabase({ dataDirectory: directory.path });
  const learner = await store.learners.bySecretHash("hash of the writer");
  const stored = new Set((await store.attempts.listFor(learner?.id ?? "", 1_000_000)).map(({ id }) => id));
  expect(child.lines.filter((id) => id.length === 36 && !stored.has(id))).toEqual([]);
  await store.close();
  const database = new Database(pathsIn(directory.path).database);
  expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
  database.close();
  await directory.remove();
});
