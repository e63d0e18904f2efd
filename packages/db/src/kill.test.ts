import { expect, test } from "vitest";
import { openDatabase } from "./open-database.ts";
import { startChild } from "./testing/children.ts";
import { temporaryDirectory } from "./testing/engines.ts";

const ROUNDS = Number(process.env.NN_FAULT_ROUNDS ?? 3);
const OPENS_WITHIN_MS = 5_000;
const secretHash = "hash of the writer";

test(`a process killed while it writes sixteen at a time loses nothing it acknowledged, ${ROUNDS} rounds`, {
  timeout: ROUNDS * 20_000,
}, async () => {
  const directory = await temporaryDirectory();
  const acknowledged = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const child = startChild("writing-child.ts", directory.path, secretHash);
    await child.printed(20 + round * 7);
    child.process.kill("SIGKILL");
    const end = await child.ended;
    expect(end, end.errors).toMatchObject({ how: "SIGKILL" });
    for (const id of child.lines) acknowledged.add(id);

    const start = performance.now();
    const store = await openDatabase({ dataDirectory: directory.path });
    expect(performance.now() - start).toBeLessThan(OPENS_WITHIN_MS);
    const learner = await store.learners.bySecretHash(secretHash);
    const stored = new Set((await store.attempts.listFor(learner?.id ?? "", 1_000_000)).map(({ id }) => id));
    expect([...acknowledged].filter((id) => id.length === 36 && !stored.has(id))).toEqual([]);
    await store.close();
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(20 * ROUNDS);
  await directory.remove();
});
