import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, type Store } from "@nn/db";
import { uuidv7 } from "uuidv7";
import { describe, expect, test } from "vitest";
import { openSite } from "../testing/site.ts";
import { addressOf, visitor } from "../testing/visitor.ts";
import { makeHandler } from "./handle.ts";
import { rateLimitFor, usualLimits, WEIGHT_OF_CHANGE } from "./rate-limit.ts";

test("one address may make a fixed number of calls in a minute, however many each request holds", async () => {
  const site = await openSite({ limits: { perLearner: 1_000, perAddress: 25 } });
  const anybody = visitor(site);
  const ten = `${addressOf(Array.from({ length: 10 }, () => "progress.get").join(","))}?batch=1`;
  const statuses: number[] = [];
  for (let request = 0; request < 3; request++) statuses.push((await anybody.send(new Request(ten))).status);
  expect(statuses).toEqual([200, 200, 429]);

  const elsewhere = new Request(ten, { headers: { "x-nudge-address": "203.0.113.9" } });
  expect((await anybody.send(elsewhere)).status).toBe(200);
  await site.close();
});

test("a learner over the limit is told when to come back, and another learner is not held up", async () => {
  const site = await openSite({ limits: { perLearner: 10, perAddress: 1_000 } });
  const [fast, slow] = [visitor(site), visitor(site)];
  await fast.mutate("learner.begin"); // no cookie yet, so this counts for the address alone
  await slow.mutate("learner.begin");
  const replies = [];
  for (let call = 0; call < 12; call++) replies.push(await fast.query("progress.get"));
  expect(replies.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429]);
  const refused = replies.at(-1);
  expect(refused?.error?.data.code).toBe("TOO_MANY_REQUESTS");
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(Number(refused?.headers.get("retry-after"))).toBeLessThanOrEqual(60);
  expect((await slow.query("progress.get")).status).toBe(200);
  await site.close();
});

test("a call that stores something counts five times, in a batch too", async () => {
  const site = await openSite({ limits: { perLearner: 1_000, perAddress: 14 } });
  const anybody = visitor(site);
  expect((await anybody.mutate("learner.begin,learner.begin?batch=1", {})).status).toBe(200); // 10
  expect((await anybody.query("progress.get")).status).toBe(200); // 11
  expect((await anybody.mutate("learner.begin")).status).toBe(429); // 16
  await site.close();
});

test("a request makes one export, and a learner gets two in a minute", async () => {
  const site = await openSite({ limits: usualLimits });
  const someone = visitor(site);
  await someone.mutate("learner.begin");
  expect((await someone.query("data.kept,data.export,data.export?batch=1")).status).toBe(400);
  const another = visitor(site);
  await another.mutate("learner.begin");
  expect((await another.query("data.export")).status).toBe(200);
  expect((await another.query("data.export")).status).toBe(200);
  expect((await another.query("data.export")).status).toBe(429);
  await site.close();
});

describe("a class of thirty at one address", () => {
  const store = { engine: { name: "sqlite", place: "memory" } } as Store;
  const [TYPING, CHECKING] = [240, 20]; // in a minute each: a preview every quarter of a second, an answer every three

  test("is not refused while all of them type and check without a pause, nor when their lesson begins", async () => {
    const limit = rateLimitFor(store, usualLimits);
    const count = (learner: string | undefined, weight: number) =>
      limit.count({ address: "a school", learner }, weight);
    for (const known of [false, true])
      for (let seat = 0; seat < 30; seat++) {
        const learner = known ? `learner ${seat}` : undefined;
        for (let call = 0; call < TYPING; call++) expect(await count(learner, 1)).toBeUndefined();
        for (let call = 0; call < CHECKING; call++) expect(await count(known ? learner : undefined, 1)).toBeUndefined();
        if (known)
          for (let call = 0; call < CHECKING; call++) expect(await count(learner, WEIGHT_OF_CHANGE)).toBeUndefined();
      }
  });

  test("is not held up by one of them who sends without end", async () => {
    const limit = rateLimitFor(store, usualLimits);
    const send = (learner: string) => limit.count({ address: "a school", learner }, WEIGHT_OF_CHANGE);
    const refused = [];
    for (let call = 0; call < 20_000; call++) refused.push(await send("one"));
    expect(refused.filter((seconds) => seconds === undefined)).toHaveLength(usualLimits.perLearner / WEIGHT_OF_CHANGE);
    expect(await send("another")).toBeUndefined();
  });
});

test("an invented cookie counts as none", async () => {
  const site = await openSite({ limits: { perAddressUnknown: 3 } });
  const statuses: number[] = [];
  for (let call = 0; call < 5; call++) {
    const cookie = `nudge=${String(call).repeat(43)}`;
    statuses.push((await visitor(site, { cookie }).query("progress.get")).status);
  }
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  await site.close();
});

describe("two processes on one database", () => {
  /** Sends fifty requests from one address to the two in turn, which let thirty in together. */
  const expectOneLimit = async (stores: readonly Store[]) => {
    const limits = { perLearner: 1_000, perAddress: 30, perAddressUnknown: 1_000 };
    const handlers = stores.map((store) => makeHandler({ open: async () => store, limits, now: () => new Date() }));
    const headers = { "x-nudge-address": uuidv7() }; // an address for this run only
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        handlers[index % 2]?.(new Request(addressOf("progress.get"), { headers })),
      ),
    );
    const statuses = replies.map((reply) => reply?.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  };

  test("count together, as they do on PostgreSQL", async () => {
    const dataDirectory = await mkdtemp(join(tmpdir(), "nudge-limits-"));
    const own = [await openDatabase({ dataDirectory }), await openDatabase({ dataDirectory })];
    // The counts are the same queries on both engines; only the name decides that they are in the database.
    await expectOneLimit(own.map((store) => ({ ...store, engine: { ...store.engine, name: "postgres" } })));
    await Promise.all(own.map((store) => store.close()));
    await rm(dataDirectory, { recursive: true });
  });

  // Only if the environment names a server; `npm run test:faults` starts one.
  const url = process.env.NN_TEST_POSTGRES_URL;
  if (url)
    test("count together on a server", async () => {
      const stores = [await openDatabase({ url, dataDirectory: "" }), await openDatabase({ url, dataDirectory: "" })];
      await expectOneLimit(stores);
      await Promise.all(stores.map((store) => store.close()));
    });
});

test("formulas that are slow to mark use up their sender's minute sooner than usual ones", async () => {
  const site = await openSite({ limits: { perLearner: 150 } });
  /** How often an answer is taken before its sender has to wait. */
  const taken = async (whole: string) => {
    const someone = visitor(site);
    await someone.mutate("learner.begin");
    const { token } = (await someone.query("exercise.next", { family: "last-weight" })).data;
    const send = () => someone.mutate("exercise.submit", { id: uuidv7(), token, answers: { whole } });
    for (let count = 0; ; count++) if ((await send()).status === 429) return count;
  };
  const usual = await taken("2(a^L-y)*σ'(z^L)*a^(L-1)");
  expect(usual).toBe(Math.floor((150 - 1) / WEIGHT_OF_CHANGE));
  expect(await taken(SLOW)).toBeLessThan(usual - 3);
  await site.close();
});

/** Found by a search for what takes long: it once took seconds. */
const SLOW =
  "ln(1+1/(1+(((sqrt(sqrt((e^(((((σ'(e^(e^((1/(1+σ'(((sqrt(σ(ln(1+ln(1+(σ'(σ(((ln(1+sqrt(σ(e^(e^(e^(e^(y)))))+1))+y)*(ln(1+sqrt(σ(e^(e^(e^(e^(y)))))+1))-1))^2))+y)*(σ'(σ(((ln(1+sqrt(σ(e^(e^(e^(e^(y)))))+1))+y)*(ln(1+sqrt(σ(e^(e^(e^(e^(y)))))+1))-1))^2))-1))))+1))^2+y)*(1-1))))^2))))^2)^2+y)*(1-1)+y)*(1-1)))^2+1)+1)+y)*(1-1))^2)^2))";
