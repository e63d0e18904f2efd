import { StorageError, type Store } from "@nn/db";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { log } from "../log.ts";
import { appRouter } from "../router.ts";
import { ORIGIN, openSite, type Site } from "../testing/site.ts";
import { addressOf, type Visitor, visitor } from "../testing/visitor.ts";
import { makeHandler } from "./handle.ts";
import { usualLimits } from "./rate-limit.ts";

let site: Site;
let alice: Visitor;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  alice = visitor(site);
});

const BEGIN = "learner.begin";
const procedures = appRouter._def.procedures as unknown as Readonly<Record<string, { _def: { type: string } }>>;
const changes = Object.keys(procedures).filter((path) => procedures[path]?._def.type === "mutation");
const json = { "content-type": "application/json" };

/** The mutation that leaves a trace whenever it runs: it creates a learner, and the reply sets the cookie. */
const learners = vi.fn();
beforeEach(() => {
  learners.mockClear();
  vi.spyOn(site.store().learners, "create").mockImplementation(learners);
});

describe("requests from elsewhere", () => {
  const form = () => {
    const data = new FormData();
    data.set("a", "b");
    return data;
  };
  test.each([
    { name: "a cross-site form with a file", init: { body: form(), headers: { origin: "https://evil.test" } } },
    { name: "a cross-site form that hides its origin", init: { body: form(), headers: { origin: "null" } } },
    { name: "JSON from another origin", init: { body: "{}", headers: { ...json, origin: "https://evil.test" } } },
    { name: "JSON from a sibling domain", init: { headers: { ...json, "sec-fetch-site": "same-site" } } },
    { name: "JSON from another site", init: { headers: { ...json, "sec-fetch-site": "cross-site" } } },
  ])("$name is forbidden and runs nothing", async ({ init }) => {
    const reply = await alice.send(new Request(addressOf(BEGIN), { method: "POST", ...init } as RequestInit));
    expect(reply.status).toBe(403);
    expect(reply.error?.data.code).toBe("FORBIDDEN");
    expect(learners).not.toHaveBeenCalled();
    expect(reply.headers.get("set-cookie")).toBeNull();
  });

  test.each(["multipart/form-data; boundary=x", "application/octet-stream", "text/plain", undefined])(
    "a body of type %s is not read, even from this site",
    async (type) => {
      const headers: Record<string, string> = type ? { origin: ORIGIN, "content-type": type } : { origin: ORIGIN };
      const body = new TextEncoder().encode("{}");
      const reply = await alice.send(new Request(addressOf(BEGIN), { method: "POST", headers, body }));
      expect(reply.status).toBe(415);
      expect(learners).not.toHaveBeenCalled();
    },
  );

  test.each(changes)("%s is refused from another site and by GET, whatever is sent", async (path) => {
    const headers = { origin: "https://evil.test", "sec-fetch-site": "cross-site" };
    const ways = [
      { method: "POST", body: form(), headers },
      { method: "POST", body: "{}", headers: { ...headers, ...json } },
      { method: "POST", body: "{}", headers: { ...headers, "content-type": "text/plain" } },
      { method: "GET", headers: {} },
    ];
    const statuses: number[] = [];
    for (const init of ways) statuses.push((await alice.send(new Request(addressOf(path), init))).status);
    expect(statuses).toEqual([403, 403, 403, 405]);
    expect(learners).not.toHaveBeenCalled();
    expect(alice.cookie()).toBeUndefined();
  });
});

describe("too much at a time", () => {
  const batchOf = (count: number) =>
    new Request(`${addressOf(Array.from({ length: count }, () => BEGIN).join(","))}?batch=1`, {
      method: "POST",
      headers: { ...json, origin: ORIGIN },
      body: "{}",
    });

  test.each(["/", "%2F", "//"])(
    "a call with %s behind its name, whose weight nobody knows, is none",
    async (behind) => {
      const reply = await alice.send(
        new Request(`${addressOf(BEGIN)}${behind}`, { method: "POST", headers: json, body: "{}" }),
      );
      expect(reply.status).toBe(404);
      expect(learners).not.toHaveBeenCalled();
    },
  );

  test("a batch of eleven is refused and runs nothing", async () => {
    const reply = await alice.send(batchOf(11));
    expect(reply.status).toBe(400);
    expect(learners).not.toHaveBeenCalled();
  });

  test("a batch of ten runs", async () => {
    vi.restoreAllMocks();
    const reply = await alice.send(batchOf(10));
    expect(reply.status).toBe(200);
    expect(reply.body).toHaveLength(10);
  });

  test("a body over 128 KB is refused, announced or not, and runs nothing", async () => {
    const long = JSON.stringify({ pad: "x".repeat(128 * 1024) });
    const said = await alice.send(
      new Request(addressOf(BEGIN), { method: "POST", headers: { ...json, "content-length": "140000" }, body: "{}" }),
    );
    const stream = new Blob([long]).stream();
    const chunked = await alice.send(
      new Request(addressOf(BEGIN), { method: "POST", headers: json, body: stream, duplex: "half" } as RequestInit),
    );
    for (const reply of [said, chunked]) {
      expect(reply.status).toBe(413);
      expect(reply.error?.message).toMatch(/at most 128 KB/);
    }
    expect(learners).not.toHaveBeenCalled();
  });
});

describe("requests that cannot be read", () => {
  test.each([
    { name: "text that is not JSON", path: "exercise.solution", body: "{not json", status: 400, says: /not JSON/ },
    { name: "a procedure that does not exist", path: "no.such", body: "{}", status: 404, says: /no\.such/ },
    { name: "a missing field", path: "exercise.solution", body: "{}", status: 400, says: /token: / },
    {
      name: "a field too many",
      path: "exercise.solution",
      body: '{"token":"t","score":3}',
      status: 400,
      says: /score/,
    },
    {
      name: "a token that is not ours",
      path: "exercise.solution",
      body: '{"token":"t"}',
      status: 400,
      says: /new question/,
    },
    {
      name: "a batch that is not an object",
      path: "exercise.solution?batch=1",
      body: "[]",
      status: 400,
      says: /"input" needs to be an object/,
    },
  ])("$name is answered with $status in plain words", async ({ path, body, status, says }) => {
    const request = new Request(addressOf(path), { method: "POST", headers: { ...json, origin: ORIGIN }, body });
    const reply = await alice.send(request);
    expect(reply.status).toBe(status);
    const error = Array.isArray(reply.body) ? reply.body[0].error : reply.error;
    expect(error.message).toMatch(says);
    expect(JSON.stringify(reply.body)).not.toMatch(/stack|node_modules|\.ts:\d/);
  });
});

describe("when we fail", () => {
  const beginWhile = async (failure: Error) => {
    vi.restoreAllMocks();
    const failed = vi.spyOn(log, "failure").mockImplementation(() => {});
    vi.spyOn(site.store().learners, "create").mockRejectedValueOnce(failure);
    const reply = await alice.mutate(BEGIN);
    const logged = failed.mock.calls
      .flat()
      .map((part) => (part instanceof Error ? String(part) : JSON.stringify(part)))
      .join(" ");
    vi.restoreAllMocks();
    return { reply, logged, sent: JSON.stringify(reply.body) };
  };

  test("the caller gets a number to look up in the log, and no detail", async () => {
    const { reply, logged, sent } = await beginWhile(new Error("secret detail of the engine"));
    expect(reply.status).toBe(500);
    const incident = /mention ([0-9a-f]{8})/.exec(reply.error?.message ?? "")?.[1];
    expect(logged).toContain(incident);
    expect(logged).toContain("secret detail");
    expect(sent).not.toContain("secret detail");
  });

  test.each(["full", "unreachable", "damaged", "unwritable"] as const)(
    "a storage that is %s is a passing fault for the caller, who keeps the answer",
    async (fault) => {
      const { reply, logged, sent } = await beginWhile(new StorageError(fault, "/srv/nudge is in trouble"));
      expect(reply.status).toBe(503);
      expect(reply.error?.message).toMatch(/Send it again in a moment/);
      expect(logged).toContain("/srv/nudge is in trouble");
      expect(sent).not.toContain("/srv/nudge");
      expect(reply.headers.get("set-cookie")).toBeNull();
    },
  );

  test("a database that does not open is such a fault too, and the site recovers once it does", async () => {
    const open = vi.fn<() => Promise<Store>>();
    open.mockRejectedValueOnce(new StorageError("unreachable", "no answer")).mockResolvedValue(site.store());
    const handle = makeHandler({ open, limits: usualLimits, now: () => new Date() });
    const failed = vi.spyOn(log, "failure").mockImplementation(() => {});
    const ask = () => handle(new Request(addressOf("progress.get")));
    expect((await ask()).status).toBe(503);
    expect(failed).toHaveBeenCalled();
    expect((await ask()).status).toBe(200);
    vi.restoreAllMocks();
  });
});
