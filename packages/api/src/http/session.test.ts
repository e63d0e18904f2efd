import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type Site } from "../testing/site.ts";
import { visitor } from "../testing/visitor.ts";
import { hashOf } from "./session.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test("reading sets no cookie and creates no learner", async () => {
  const reader = visitor(site);
  for (const path of ["progress.get", "play.progress"]) {
    const reply = await reader.query(path);
    expect(reply.status).toBe(200);
    expect(reply.headers.get("set-cookie")).toBeNull();
  }
});

test("the first change over http sets a cookie that scripts cannot read", async () => {
  const reply = await visitor(site).mutate("learner.begin");
  const [pair, ...attributes] = (reply.headers.get("set-cookie") ?? "").split("; ");
  expect(pair).toMatch(/^nudge=[\w-]{43}$/);
  expect(attributes.toSorted()).toEqual(["HttpOnly", "Max-Age=34560000", "Path=/", "SameSite=Lax"]);
});

test("over https the cookie is bound to this host", async () => {
  const reply = await visitor(site).mutate("learner.begin", undefined, { "x-forwarded-proto": "https" });
  const [pair, ...attributes] = (reply.headers.get("set-cookie") ?? "").split("; ");
  expect(pair).toMatch(/^__Host-nudge=[\w-]{43}$/);
  expect(attributes.toSorted()).toEqual(["HttpOnly", "Max-Age=34560000", "Path=/", "SameSite=Lax", "Secure"]);
});

test("only the hash of the secret is stored", async () => {
  const someone = visitor(site);
  await someone.mutate("learner.begin");
  const secret = someone.cookie()?.split("=")[1] ?? "";
  expect(await site.store().learners.bySecretHash(secret)).toBeUndefined();
  expect(await site.store().learners.bySecretHash(hashOf(secret))).toBeDefined();
});

test("the cookie comes back as the same learner, and every change renews it", async () => {
  const someone = visitor(site);
  await someone.mutate("learner.begin");
  const first = someone.cookie();
  const again = await someone.mutate("learner.begin");
  expect(again.headers.get("set-cookie")).toContain(first);
});

test.each([
  { name: "a secret that nobody has", cookie: `nudge=${"A".repeat(43)}` },
  { name: "something that is not a secret", cookie: "nudge=hello" },
])("$name is not accepted: a new one is made", async ({ cookie }) => {
  const planted = visitor(site, { cookie });
  await planted.mutate("learner.begin");
  expect(planted.cookie()).toMatch(/^nudge=[\w-]{43}$/);
  expect(planted.cookie()).not.toBe(cookie);
});

test("the calls of one batch create one learner", async () => {
  const someone = visitor(site);
  const created: string[] = [];
  const { create } = site.store().learners;
  Object.assign(site.store().learners, {
    create: async (hash: string) => {
      created.push(hash);
      return create(hash);
    },
  });
  await someone.mutate("learner.begin,learner.begin,learner.begin?batch=1", {});
  expect(created).toHaveLength(1);
});
