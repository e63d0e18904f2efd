import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Learner, openDatabase } from "../../packages/db/src/index.ts";
import { families } from "../../packages/exercises/src/catalogue.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

export interface Past {
  readonly answers: number;
  /** How many of them are of today. */
  readonly today: number;
  readonly now: number;
}

/** A uuid of version 7 whose time does not matter here. */
export function uuid(): string {
  const hex = randomBytes(16).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/**
 * A learner who got four in five right at once, each answer as long as answers are, in a database that nobody has open:
 * stored one by one, each would be synced to disk.
 */
export async function learnerWithPast(
  dataDirectory: string,
  { answers, today, now }: Past,
): Promise<{ readonly learner: Learner; readonly cookie: string }> {
  const secret = randomBytes(32).toString("base64url");
  const store = await openDatabase({ dataDirectory });
  const learner = await store.learners.create(createHash("sha256").update(secret).digest("hex"));
  await store.close();
  const file = new DatabaseSync(join(dataDirectory, "nudge.sqlite"));
  file.exec("begin");
  const insert = file.prepare(`
    insert into attempts (id, learner_id, family, seed, concept, answers, parts, verdict, mistake, counts, hints,
      solution_seen, earlier, question, created_at)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0, 'none', null, ?)`);
  for (let i = 0; i < answers; i++) {
    const { id: family, concept } = families[i % families.length] ?? { id: "", concept: "" };
    const at = i < answers - today ? now - DAY_MS - (answers - i) * 20 * 60_000 : now - (answers - i) * 30_000;
    const mistake = i % 5 === 0 ? "missing-two" : null;
    const parts = { whole: mistake ? { kind: "incorrect", mistake } : { kind: "correct" } };
    insert.run(
      uuid(),
      learner.id,
      family,
      String(i),
      concept,
      JSON.stringify({ whole: "x".repeat(400) }),
      JSON.stringify(parts),
      mistake ? "incorrect" : "correct",
      mistake,
      new Date(at).toISOString(),
    );
  }
  file.exec("commit");
  file.close();
  return { learner, cookie: `nudge=${secret}` };
}
