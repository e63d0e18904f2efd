import { randomBytes } from "node:crypto";
import type { Store } from "@nn/db";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type Site } from "../testing/site.ts";
import { visitor } from "../testing/visitor.ts";
import { BROWSER_HEADER, hashOf, newcomer } from "./first-secret.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const aBrowser = () => ({ [BROWSER_HEADER]: randomBytes(32).toString("hex") });
const aGuess = () => ({ id: uuidv7(), about: "downhill#ponder", said: { chosen: 1, isRight: false } });
const HOUR_MS = 60 * 60 * 1000;

/** Who a browser of this name is made when it has sent these secrets. */
const made = async (browser: Record<string, string>, sent: readonly string[] = [], store = site.store()) => {
  const { learner, secret } = await newcomer(store, new Headers(browser), sent);
  return { id: learner.id, secret };
};

/** The site's store as if all that it has was made so long ago. */
function storeLater(ms: number): Store {
  const { keys, ...store } = site.store();
  const find: Store["keys"]["find"] = async (hash) => {
    const key = await keys.find(hash);
    return key && { ...key, createdAt: new Date(Date.parse(key.createdAt) - ms).toISOString() };
  };
  return { ...store, keys: { ...keys, find } };
}

test("two tabs that send their first things at once are one learner, with all that both have sent", async () => {
  const browser = aBrowser();
  const tabs = Array.from({ length: 4 }, () => visitor(site));
  const replies = await Promise.all(tabs.map((tab) => tab.mutate("lesson.guess", aGuess(), browser)));
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(new Set(tabs.map((tab) => tab.cookie())).size).toBe(1);
  expect((await tabs[0]?.query("data.kept"))?.data).toMatchObject({ notes: 4 });
});

test("browsers that say nothing, nonsense, or another number are others", async () => {
  const browsers = [{}, {}, { [BROWSER_HEADER]: "a" }, { [BROWSER_HEADER]: "a" }, aBrowser(), aBrowser()];
  const ids = await Promise.all(browsers.map(async (browser) => (await made(browser)).id));
  expect(new Set(ids).size).toBe(browsers.length);
});

test("a number opens nothing after an hour, and begins anew", async () => {
  const browser = aBrowser();
  const first = await made(browser);
  expect(await made(browser, [], storeLater(HOUR_MS - 60_000))).toEqual(first);
  const later = await made(browser, [], storeLater(HOUR_MS + 60_000));
  expect(later.id).not.toBe(first.id);
  // The first is old now, and the second is not.
  const aged = storeLater(HOUR_MS + 60_000);
  const find: Store["keys"]["find"] = (hash) => (hash === hashOf(first.secret) ? aged : site.store()).keys.find(hash);
  expect(await made(browser, [], { ...aged, keys: { ...aged.keys, find } })).toEqual(later);
});

test("a secret that was ended is not given again to whoever has sent it", async () => {
  const browser = aBrowser();
  const first = await made(browser);
  await site.store().learners.remove(first.id);
  expect((await made(browser, [first.secret])).secret).not.toBe(first.secret);
});

test("a browser that has joined another learner meanwhile is that learner in every tab", async () => {
  const browser = aBrowser();
  const { secret } = await made(browser);
  const into = await site.store().learners.create(hashOf("another device"));
  const code = uuidv7();
  await site.store().codes.keep(into.id, "recovery", code, null);
  await site.store().codes.join(code, hashOf(secret), `after ${code}`);
  expect(await made(browser)).toEqual({ id: into.id, secret });
});

test("whoever begins anew again and again is let in each time, as another learner", async () => {
  const browser = aBrowser();
  const ids: string[] = [];
  for (let time = 0; time < 13; time++) ids.push((await made(browser, [], storeLater(2 * HOUR_MS))).id);
  expect(new Set(ids).size).toBe(13);
});
