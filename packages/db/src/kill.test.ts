import { expect, test } from "vitest";
import { openDatabase } from "./open-database.ts";
import { temporaryDirectory } from "./temporary-directory.ts";
import { startChild } from "./testing/children.ts";

const ROUNDS = Number(process.env.NN_FAULT_ROUNDS ?? 3);
const OPENS_WITHIN_MS = 5_000;
const secretHash = "hash of the writer";
/** How many attempts the two have that `joining-child.ts` makes. */
const BEFORE = { stays: 1, both: 31 };

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

test(`a process killed while browsers join has joined each or has not, and no code is lost, ${ROUNDS} rounds`, {
  timeout: ROUNDS * 20_000,
}, async () => {
  const directory = await temporaryDirectory();
  let joined = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const child = startChild("joining-child.ts", directory.path);
    await child.printed(12 + round * 5);
    child.process.kill("SIGKILL");
    expect(await child.ended).toMatchObject({ how: "SIGKILL" });

    const store = await openDatabase({ dataDirectory: directory.path });
    for (const line of child.lines) {
      const { code, secret, stays } = JSON.parse(line) as Record<"code" | "secret" | "stays", string>;
      const into = await store.learners.bySecretHash(stays);
      const own = await store.keys.find(secret);
      const attempts = (await store.owned.countFor(into?.id ?? "")).attempts;
      const isJoined = own?.learner.id === into?.id;
      if (isJoined) joined += 1;
      expect(attempts).toBe(isJoined ? BEFORE.both : BEFORE.stays);
      // The code still works, for this browser and for one that has lost everything.
      expect(await store.codes.join(code, secret, `after ${code}`)).toMatchObject({ learnerId: into?.id });
      expect(await store.codes.join(code, `new ${secret}`, `after ${code}`)).toMatchObject({ learnerId: into?.id });
      expect((await store.owned.countFor(into?.id ?? "")).attempts).toBe(BEFORE.both);
    }
    await store.close();
  }
  expect(joined).toBeGreaterThan(0);
  await directory.remove();
});
