import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "../testing/site.ts";
import { visitor } from "../testing/visitor.ts";
import { hashOf } from "./first-secret.ts";
import { sessionOf } from "./session.ts";

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

describe("when a site moves to https", () => {
  const https = { "x-forwarded-proto": "https" };
  /** A browser over https, with what it has kept: every cookie by name. */
  function browser(jar: Record<string, string>) {
    return {
      jar,
      mutate: async () => {
        const cookie = Object.entries(jar)
          .map(([name, value]) => `${name}=${value}`)
          .join("; ");
        const reply = await visitor(site, { cookie }).mutate("learner.begin", undefined, https);
        for (const set of reply.headers.getSetCookie()) {
          const [, name = "", value = "", age] = /^([^=]+)=([^;]*);.*Max-Age=(\d+)/.exec(set) ?? [];
          if (age === "0") delete jar[name];
          else jar[name] = value;
        }
      },
      learner: async () => (await site.store().keys.find(hashOf(jar["__Host-nudge"] ?? "")))?.learner.id,
    };
  }
  const overHttp = async () => {
    const someone = visitor(site);
    await someone.mutate("learner.begin");
    const secret = someone.cookie()?.split("=")[1] ?? "";
    return { secret, id: (await site.store().learners.bySecretHash(hashOf(secret)))?.id };
  };

  test("its learners stay who they are, and what went in the clear opens nothing any more", async () => {
    const { secret, id } = await overHttp();
    const moved = browser({ nudge: secret });
    await moved.mutate();
    expect(Object.keys(moved.jar)).toEqual(["__Host-nudge"]);
    expect(moved.jar["__Host-nudge"]).not.toBe(secret);
    expect(await moved.learner()).toBe(id);
    await moved.mutate();
    expect(await moved.learner()).toBe(id);
    expect(await site.store().keys.find(hashOf(secret))).toBeUndefined();
  });

  test("a first response that is lost, and two calls at once, lose nobody", async () => {
    const { secret, id } = await overHttp();
    await browser({ nudge: secret }).mutate(); // never arrives
    const [one, other] = [browser({ nudge: secret }), browser({ nudge: secret })];
    await Promise.all([one.mutate(), other.mutate()]);
    for (const each of [one, other, one]) {
      await each.mutate();
      expect(await each.learner()).toBe(id);
    }
  });

  test("the cookie of this very host wins over one that was planted", async () => {
    const [own, planted] = [await overHttp(), await overHttp()];
    const moved = browser({ nudge: own.secret });
    await moved.mutate();
    moved.jar.nudge = planted.secret;
    await moved.mutate();
    expect(await moved.learner()).toBe(own.id);
    expect(moved.jar.nudge).toBeUndefined();
  });
});

test("of two cookies of one name over http, the older learner's counts, wherever it stands", async () => {
  const [own, planted] = [visitor(site), visitor(site)];
  await own.mutate("learner.begin");
  await new Promise((resolve) => setTimeout(resolve, 5));
  await planted.mutate("learner.begin");
  for (const cookie of [`${planted.cookie()}; ${own.cookie()}`, `${own.cookie()}; ${planted.cookie()}`]) {
    const reply = await visitor(site, { cookie }).mutate("learner.begin");
    expect(reply.headers.get("set-cookie")).toContain(own.cookie());
  }
});

describe("when another request has joined the learner since this one came in", () => {
  /** A session that has found its learner, who can then be joined with one that another browser opens, too. */
  const joining = async () => {
    const { learners, codes, keys } = site.store();
    const random = () => randomBytes(32).toString("base64url");
    const [secret, other, code] = [random(), random(), random()];
    await learners.create(hashOf(secret));
    const into = await learners.create(hashOf(other));
    const request = new Request("http://nudge.test/", { headers: { cookie: `nudge=${secret}` } });
    const session = sessionOf(request, site.store());
    await session.known();
    await codes.keep(into.id, "recovery", code, null);
    const join = () => codes.join(code, hashOf(secret), `after ${code}`);
    return { session, join, opened: async () => Promise.all([secret, other].map((each) => keys.find(hashOf(each)))) };
  };

  test("what is deleted is all that it opens now", async () => {
    const { session, join, opened } = await joining();
    await join();
    await session.forget();
    expect(await opened()).toEqual([undefined, undefined]);
  });

  test("those who are signed out are the others that it has now", async () => {
    const { session, join, opened } = await joining();
    await join();
    await session.endOthers();
    expect(await opened()).toEqual([expect.anything(), undefined]);
  });

  test("those who are signed out are the others that it has at the end", async () => {
    const { session, join, opened } = await joining();
    const { keys } = site.store();
    const { endOthers } = keys;
    Object.assign(keys, { endOthers: (...of: Parameters<typeof endOthers>) => join().then(() => endOthers(...of)) });
    await session.endOthers();
    Object.assign(keys, { endOthers });
    expect(await opened()).toEqual([expect.anything(), undefined]);
  });
});
