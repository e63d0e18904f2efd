// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { offlineScript } from "./offline-script.ts";

const SITE = "http://nudge.test";
const LETTERS = "/_next/static/media/serif.woff2";

/** A site of a build: its pages, and scripts that name others, which are fetched later. */
const siteOf = (build: string): Readonly<Record<string, string>> => ({
  "/play": `<script src="/_next/static/chunks/map-${build}.js">`,
  "/play/daily": `<script src="/_next/static/chunks/list-${build}.js">`,
  "/play/daily/2026-11-28": `saturday <script src="/_next/static/chunks/level-${build}.js">`,
  "/play/daily/2026-11-29": `sunday <script src="/_next/static/chunks/level-${build}.js">`,
  "/play/daily/2026-11-30": `monday <script src="/_next/static/chunks/level-${build}.js">`,
  [`/_next/static/chunks/map-${build}.js`]: "",
  [`/_next/static/chunks/list-${build}.js`]: "",
  [`/_next/static/chunks/level-${build}.js`]: `load("static/chunks/engine-${build}.js"), load("static/chunks/style.css")`,
  [`/_next/static/chunks/engine-${build}.js`]: `load("static/chunks/level-${build}.js")`,
  "/_next/static/chunks/style.css": "",
  [LETTERS]: "",
});

/** The caches of one browser. */
class Caches {
  readonly all = new Map<string, Map<string, Response>>();
  open = async (name: string) => {
    const kept = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, kept);
    const addressOf = (request: string | { readonly url: string }) =>
      new URL(typeof request === "string" ? request : request.url, SITE).pathname;
    return {
      match: async (request: string | { readonly url: string }) => kept.get(addressOf(request))?.clone(),
      put: async (address: string, response: Response) => void kept.set(address, response),
      keys: async () => [...kept.keys()].map((address) => ({ url: SITE + address })),
      delete: async (url: string) => kept.delete(addressOf(url)),
    };
  };
  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
  addresses = (name: string) => [...(this.all.get(name)?.keys() ?? [])];
}

let caches: Caches;
let served: Readonly<Record<string, string | undefined>> | undefined;
let asked: string[];

/** The worker of a build in that browser. */
function workerOf(build: string) {
  const hearers = new Map<string, (event: object) => void>();
  const self = {
    location: { origin: SITE },
    registration: {},
    clients: { claim: async () => undefined },
    skipWaiting: async () => undefined,
    addEventListener: (kind: string, react: (event: object) => void) => hearers.set(kind, react),
  };
  const fetched = async (request: string | { readonly url: string }) => {
    const { pathname } = new URL(typeof request === "string" ? request : request.url, SITE);
    asked.push(pathname);
    if (!served) throw new TypeError("Failed to fetch");
    const body = served[pathname];
    return new Response(body ?? "", { status: body === undefined ? 404 : 200 });
  };
  new Function("self", "caches", "fetch", offlineScript(build, [LETTERS]))(self, caches, fetched);
  const tell = async (kind: string) => {
    const work: Promise<unknown>[] = [];
    hearers.get(kind)?.({ waitUntil: (one: Promise<unknown>) => work.push(one) });
    await Promise.all(work);
  };
  /** Undefined where the worker leaves a request to the browser. */
  const answer = async (address: string, mode: string): Promise<Response | undefined> => {
    let given: Promise<Response> | undefined;
    hearers.get("fetch")?.({
      request: { url: new URL(address, SITE).href, mode, method: "GET" },
      respondWith: (response: Promise<Response>) => {
        given = response;
      },
    });
    return given;
  };
  return { tell, answer };
}

beforeEach(() => {
  caches = new Caches();
  served = siteOf("a");
  asked = [];
  vi.useFakeTimers({ now: new Date(2026, 10, 28, 23, 50), toFake: ["Date"] });
  vi.spyOn(Response, "redirect").mockImplementation((to) => new Response(`go to ${to}`, { status: 200 }));
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

describe("what is kept", () => {
  test("the map, the list, today and tomorrow, with all that their scripts load later, and the letters", async () => {
    await workerOf("a").tell("install");
    expect(new Set(caches.addresses("nudge-days-a"))).toEqual(
      new Set(Object.keys(siteOf("a")).filter((address) => address !== "/play/daily/2026-11-30")),
    );
  });

  test("nothing of it is asked for twice", async () => {
    const worker = workerOf("a");
    await worker.tell("install");
    expect(new Set(asked).size).toBe(asked.length);
    asked = [];
    await worker.tell("message");
    expect(asked).toEqual([]);
  });

  test("no page, where something that it loads is missing: the next visit tries again", async () => {
    const whole = siteOf("a");
    served = { ...whole, "/_next/static/chunks/engine-a.js": undefined };
    const worker = workerOf("a");
    await expect(worker.tell("install")).rejects.toThrow("/_next/static/chunks/engine-a.js answers 404");
    expect(caches.addresses("nudge-days-a")).toEqual([]);
    served = whole;
    await worker.tell("message");
    expect(caches.addresses("nudge-days-a")).toContain("/play/daily/2026-11-28");
  });

  test("after midnight the next day comes, and the day before can still be finished; two days later it goes", async () => {
    const worker = workerOf("a");
    await worker.tell("install");
    vi.setSystemTime(new Date(2026, 10, 29, 0, 10));
    await worker.tell("message");
    const days = () => caches.addresses("nudge-days-a").filter((address) => address.startsWith("/play/daily/"));
    expect(days().toSorted()).toEqual(["28", "29", "30"].map((day) => `/play/daily/2026-11-${day}`));
    vi.setSystemTime(new Date(2026, 10, 30, 9, 0));
    served = { ...siteOf("a"), "/play/daily/2026-12-01": "tuesday" };
    await worker.tell("message");
    expect(days().toSorted()).toEqual([
      ...["29", "30"].map((day) => `/play/daily/2026-11-${day}`),
      "/play/daily/2026-12-01",
    ]);
  });

  test("of one build only; caches of others than this worker stay", async () => {
    await workerOf("a").tell("install");
    await caches.open("somebody-else");
    served = siteOf("b");
    const worker = workerOf("b");
    await worker.tell("install");
    await worker.tell("activate");
    expect(await caches.keys()).toEqual(["somebody-else", "nudge-days-b"]);
    expect(caches.addresses("nudge-days-b")).toContain("/_next/static/chunks/engine-b.js");
  });
});

describe("what is answered", () => {
  test("with a connection, pages come from the server", async () => {
    const worker = workerOf("a");
    await worker.tell("install");
    served = { ...siteOf("a"), "/play/daily/2026-11-28": "a newer saturday" };
    expect(await (await worker.answer("/play/daily/2026-11-28", "navigate"))?.text()).toBe("a newer saturday");
  });

  test("without one, the kept pages and files are shown, and the list in place of all others", async () => {
    const worker = workerOf("a");
    await worker.tell("install");
    served = undefined;
    expect(await (await worker.answer("/play/daily/2026-11-29?from=mail", "navigate"))?.text()).toMatch(/^sunday/);
    expect(await (await worker.answer("/_next/static/chunks/engine-a.js", "cors"))?.text()).toMatch(/^load/);
    expect(await (await worker.answer("/play/first-nudge", "navigate"))?.text()).toBe("go to /play/daily");
  });

  test("without one and with nothing kept, the browser says so", async () => {
    served = undefined;
    await expect(workerOf("a").answer("/play/first-nudge", "navigate")).rejects.toThrow("Failed to fetch");
  });

  test("what is neither a page nor a file of the build is left to the browser", async () => {
    const worker = workerOf("a");
    await worker.tell("install");
    expect(await worker.answer("/api/trpc/play.submit", "cors")).toBeUndefined();
    expect(await worker.answer("/play/daily/2026-11-28?_rsc=1", "cors")).toBeUndefined();
    expect(await worker.answer("https://elsewhere.test/_next/static/x.js", "cors")).toBeUndefined();
  });
});
