import { openDatabase } from "@nn/db";
import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { openSite } from "../testing/site.ts";
import { addressOf, visitor } from "../testing/visitor.ts";
import { makeHandler } from "./handle.ts";

test("one address may make a fixed number of calls in a minute, however many each request holds", async () => {
  const site = await openSite({ perLearner: 1_000, perAddress: 25 });
  const anybody = visitor(site);
  const ten = `${addressOf(Array.from({ length: 10 }, () => "progress.get").join(","))}?batch=1`;
  const statuses: number[] = [];
  for (let request = 0; request < 3; request++) statuses.push((await anybody.send(new Request(ten))).status);
  expect(statuses).toEqual([200, 200, 429]);

  const elsewhere = new Request(ten, { headers: { "x-forwarded-for": "203.0.113.9" } });
  expect((await anybody.send(elsewhere)).status).toBe(200);
  await site.close();
});

test("a learner over the limit is told when to come back, and another learner is not held up", async () => {
  const site = await openSite({ perLearner: 10, perAddress: 1_000 });
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
  const site = await openSite({ perLearner: 1_000, perAddress: 14 });
  const anybody = visitor(site);
  expect((await anybody.mutate("learner.begin,learner.begin?batch=1", {})).status).toBe(200); // 10
  expect((await anybody.query("progress.get")).status).toBe(200); // 11
  expect((await anybody.mutate("learner.begin")).status).toBe(429); // 16
  await site.close();
});

// Only if the environment names a server: otherwise there is nothing for two processes to share.
const url = process.env.NN_TEST_POSTGRES_URL;
if (url) {
  test("two processes on one PostgreSQL count together", async () => {
    const stores = [await openDatabase({ url, dataDirectory: "" }), await openDatabase({ url, dataDirectory: "" })];
    const limits = { perLearner: 1_000, perAddress: 30 };
    const handlers = stores.map((store) =>
      makeHandler({ open: async () => store, proxies: () => 1, limits, now: () => new Date() }),
    );
    const headers = { "x-forwarded-for": uuidv7() }; // an address for this run only
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        handlers[index % 2]?.(new Request(addressOf("progress.get"), { headers })),
      ),
    );
    const statuses = replies.map((reply) => reply?.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
    await Promise.all(stores.map((store) => store.close()));
  });
}
