import { randomBytes } from "node:crypto";
import { pause } from "./site.ts";

/** What the browsers of a class have sent, and what came of it. */
export interface Tally {
  /** Ids that a site has acknowledged. */
  readonly acknowledged: Set<string>;
  /** Answers that needed sending again. */
  retried: number;
  /** Answers that were never acknowledged, however often they were sent. */
  givenUp: number;
  /** Refusals that say something is wrong with the sender, which is never so here. */
  readonly blamed: string[];
}

export const newTally = (): Tally => ({ acknowledged: new Set(), retried: 0, givenUp: 0, blamed: [] });

/** So often may the same be refused, or be without an answer although nothing is broken at the time. */
const TRIES = 40;
/** What a proxy says where nobody listens. */
const NOBODY = 502;
const PAUSE_MS = 250;

/** What goes on around the learners. */
export interface Lesson {
  readonly isOver: () => boolean;
  /** From the moment that something is broken until it answers again. */
  readonly isBroken: () => boolean;
}

/** A browser that answers one question after the other, and sends again what was not acknowledged, as the pages do. */
export async function answerUntil(port: number, { isOver, isBroken }: Lesson, tally: Tally): Promise<string> {
  const base = `http://127.0.0.1:${port}/api/trpc`;
  let cookie = "";
  const call = async (
    path: string,
    body?: unknown,
  ): Promise<{ status: number; data: { token: string } } | undefined> => {
    try {
      const response = await fetch(`${base}/${path}`, {
        ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
        headers: { "content-type": "application/json", ...(cookie && { cookie }) },
        signal: AbortSignal.timeout(20_000),
      });
      cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
      const read = (await response.json()) as { result?: { data: { token: string } } };
      return { status: response.status, data: read.result?.data ?? { token: "" } };
    } catch {
      return undefined; // no answer, or half of one
    }
  };
  const insist = async (path: string, body?: unknown) => {
    for (let refused = 0; refused < TRIES; ) {
      const reply = await call(path, body);
      if (reply?.status === 200) return reply.data;
      if (reply !== undefined && reply.status < 500 && reply.status !== 429) {
        tally.blamed.push(`${path.split("?")[0]}: ${reply.status}`);
        return undefined;
      }
      tally.retried += 1;
      // While something is broken there may be nobody to answer, for as long as a start takes on this machine.
      const isNobodyThere = reply === undefined || reply.status === NOBODY;
      if (!(isNobodyThere && isBroken())) refused += 1;
      await pause(PAUSE_MS);
    }
    tally.givenUp += 1;
    return undefined;
  };

  await insist("learner.begin", {});
  while (!isOver()) {
    const question = await insist(`exercise.next?input=${encodeURIComponent('{"family":"last-weight"}')}`);
    if (question === undefined) continue;
    const id = uuid();
    const stored = await insist("exercise.submit", { id, token: question.token, answers: { whole: "1" } });
    if (stored !== undefined) tally.acknowledged.add(id);
  }
  return cookie;
}

/** All that one learner has stored, as the site exports it. */
export async function storedOf(port: number, cookie: string): Promise<readonly string[]> {
  const ask = () => fetch(`http://127.0.0.1:${port}/api/trpc/data.export`, { headers: { cookie } });
  let response = await ask();
  // One who has answered without a pause has used up the minute.
  while (response.status === 429) {
    await pause(1_000 * Number(response.headers.get("retry-after") ?? 1));
    response = await ask();
  }
  const body = (await response.json()) as {
    result: { data: { parts: { records: { attempts: { id: string }[] } }[] } };
  };
  return body.result.data.parts.flatMap(({ records }) => records.attempts.map(({ id }) => id));
}

function uuid(): string {
  const hex = Date.now().toString(16).padStart(12, "0") + randomBytes(10).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
