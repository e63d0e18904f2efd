import { once } from "node:events";
import { request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { bodiesWith } from "./bodies.ts";
import { ADDRESS_HEADER } from "./caller.ts";
import { queueWith } from "./queue.ts";
import { type SiteServer, type SiteServerOptions, siteServer } from "./site-server.ts";

let site: SiteServer | undefined;
afterEach(async () => {
  await site?.stop(0);
});

type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What a page would see, as JSON. */
const mirror: Pages = async ({ url, headers }, response) => {
  response.end(JSON.stringify({ url, headers }));
};

const PLACES = { patienceMs: 10_000 };
const BODIES = { bytes: 1_000, withinMs: 60_000, ofOne: 4, bytesOfOne: 10_000, bytesOfAll: 100_000 };

async function open(options: Partial<SiteServerOptions>): Promise<number> {
  site = siteServer({
    pages: mirror,
    calls: async () => new Response("called"),
    policyFor: async () => ({ policy: "default-src 'self'" }),
    proxies: 0,
    queue: queueWith({ ...PLACES, atOnce: 2, atOnceOfOne: 2, waiting: 2, waitingOfOne: 2, patienceMs: 200 }),
    slowlyReadMs: 60_000,
    madeWithinMs: 60_000,
    bodies: bodiesWith(BODIES),
    connections: { all: 100, ofOne: 100 },
    onFailure: () => {},
    ...options,
  });
  site.server.listen(0, "127.0.0.1");
  await once(site.server, "listening");
  return (site.server.address() as AddressInfo).port;
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

const get = (port: number, path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Reply>((resolve, reject) => {
    const sent = ask({ port, host: "127.0.0.1", path, headers, method, agent: false }, (response) => {
      let body = "";
      response.on("data", (data: Buffer) => {
        body += data.toString();
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on("error", reject);
    sent.end();
  });

/** Sends what is written, and nothing after it. */
const write = (port: number, text: string) => {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  socket.write(text);
  return socket;
};

const connections = () => new Promise<number>((resolve) => site?.server.getConnections((_, count) => resolve(count)));

test("a page is told the true address, whatever the caller says of it", async () => {
  const port = await open({});
  const forged = { "x-forwarded-for": "203.0.113.7", [ADDRESS_HEADER]: "203.0.113.7", "x-forwarded-proto": "https" };
  const { headers } = JSON.parse((await get(port, "/", forged)).body);
  expect(headers[ADDRESS_HEADER]).toBe("127.0.0.1");
  expect(headers["x-forwarded-for"]).toBe("127.0.0.1");
  expect(headers["x-forwarded-proto"]).toBe("http");
});

test("every answer has the policy of its page and the other headers, and only over https those of https", async () => {
  const port = await open({ proxies: 1 });
  const plain = await get(port, "/");
  expect(plain.headers["content-security-policy"]).toBe("default-src 'self'");
  expect(plain.headers["x-content-type-options"]).toBe("nosniff");
  expect(plain.headers["strict-transport-security"]).toBeUndefined();
  const encrypted = await get(port, "/", { "x-forwarded-proto": "https" });
  expect(encrypted.headers["strict-transport-security"]).toMatch(/^max-age=\d{8}/);
});

test("fonts and pictures of the site may be fetched by a frame that is shut off from it, and nothing else", async () => {
  const port = await open({});
  const allowed = async (path: string) => (await get(port, path)).headers["access-control-allow-origin"];
  expect(await allowed("/_next/static/media/serif.woff2")).toBe("*");
  for (const path of ["/", "/figure/chain", "/_next/static/chunks/a.js", "/_next/static/media/../../api/x", "/api/x"])
    expect(await allowed(path), path).toBeUndefined();
});

test("a page that is made now reads its nonce from our policy, never from the caller's", async () => {
  const port = await open({ policyFor: async () => ({ policy: "p", forPage: "script-src 'nonce-ours'" }) });
  const theirs = { "content-security-policy": "script-src 'nonce-theirs'" };
  expect(JSON.parse((await get(port, "/", theirs)).body).headers["content-security-policy"]).toBe(
    "script-src 'nonce-ours'",
  );
});

test.each([
  { method: "GET", path: "/%E0", status: 400 },
  { method: "GET", path: "/api/trpc/%E0", status: 400 },
  { method: "POST", path: "/lessons", status: 405 },
  { method: "DELETE", path: "/", status: 405 },
])("$method $path is refused with $status, without a page", async ({ method, path, status }) => {
  const seen: string[] = [];
  const port = await open({
    pages: async (_, response) => {
      seen.push("a page");
      response.end();
    },
  });
  const reply = await get(port, path, {}, method);
  expect(reply.status).toBe(status);
  expect(JSON.parse(reply.body).error.data.httpStatus).toBe(status);
  expect(seen).toEqual([]);
});

test("a page that fails is a 500 without detail, and the failure is told to us", async () => {
  const failures: unknown[] = [];
  const port = await open({
    pages: () => Promise.reject(new Error("secret detail")),
    onFailure: (error) => failures.push(error),
  });
  const reply = await get(port, "/");
  expect(reply.status).toBe(500);
  expect(reply.body).not.toContain("secret");
  expect(String(failures)).toContain("secret detail");
});

describe("when too many ask at once", () => {
  test("the API refuses with a time to come back, pages go on, and nobody waits longer than that", async () => {
    const release: (() => void)[] = [];
    const port = await open({
      pages: async ({ url }, response) => {
        if (url?.startsWith("/api/")) await new Promise<void>((resolve) => release.push(resolve));
        response.end("done");
      },
    });
    const slow = Array.from({ length: 6 }, () => get(port, "/api/ready"));
    const refused = await Promise.race(slow);
    expect(refused.status).toBe(503);
    expect(refused.headers["retry-after"]).toBe("2");
    expect((await get(port, "/lessons")).status).toBe(200);
    await expect.poll(() => release.length).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 300)); // the patience of those who wait
    for (const end of release) end();
    const statuses = (await Promise.all(slow)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 200, 503, 503, 503, 503]);
  });

  test("a call waits in line however its address is spelled", async () => {
    const release: (() => void)[] = [];
    const port = await open({
      queue: queueWith({ ...PLACES, atOnce: 1, atOnceOfOne: 1, waiting: 0, waitingOfOne: 0 }),
      pages: async (_, response) => {
        await new Promise<void>((resolve) => release.push(resolve));
        response.end("done");
      },
    });
    const first = get(port, "/api/a");
    await expect.poll(() => release.length).toBe(1);
    expect((await get(port, "/%61pi/b")).status).toBe(503);
    release[0]?.();
    expect((await first).status).toBe(200);
  });

  test.each(["/api/a", "/api/trpc/a"])(
    "whoever hangs up at %s keeps the place until the work is done",
    async (path) => {
      const release: (() => void)[] = [];
      const work = () => new Promise<void>((resolve) => release.push(resolve));
      const queue = queueWith({ ...PLACES, atOnce: 1, atOnceOfOne: 1, waiting: 1, waitingOfOne: 1 });
      const port = await open({
        queue,
        pages: async (_, response) => work().then(() => void response.end("done")),
        calls: () => work().then(() => new Response("done")),
      });
      const gone = connect(port, "127.0.0.1");
      gone.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
      await expect.poll(() => release.length).toBe(1);
      const next = get(port, path);
      await expect.poll(queue.length).toBe(1);
      gone.destroy();
      await expect.poll(connections).toBe(1);
      expect([queue.length(), release.length]).toEqual([1, 1]);
      release[0]?.();
      await expect.poll(() => release.length).toBe(2);
      release[1]?.();
      expect((await next).status).toBe(200);
    },
  );

  test("a page gives its place back when it is made and read slowly, not while it is made", async () => {
    const release: (() => void)[] = [];
    const queue = queueWith({ ...PLACES, atOnce: 1, atOnceOfOne: 1, waiting: 2, waitingOfOne: 2 });
    const port = await open({
      queue,
      slowlyReadMs: 20,
      pages: async (_, response) => {
        await new Promise<void>((resolve) => release.push(resolve));
        response.write("begun");
        await once(response, "close");
      },
    });
    const slow = write(port, "GET /api/slow HTTP/1.1\r\nHost: x\r\n\r\n");
    await expect.poll(() => release.length).toBe(1);
    const other = write(port, "GET /api/other HTTP/1.1\r\nHost: x\r\n\r\n");
    await expect.poll(queue.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 60)); // three times as long as a page may be read
    expect([queue.length(), release.length]).toEqual([1, 1]);
    release[0]?.();
    await expect.poll(() => release.length).toBe(2);
    for (const socket of [slow, other]) socket.destroy();
  });
});

describe.each(["/api/a", "/api/trpc/a"])("work at %s that never ends", (path) => {
  const never = () => new Promise<never>(() => {});

  test("is given up: its caller is told, and the place is free", async () => {
    const asked: string[] = [];
    const port = await open({
      queue: queueWith({ ...PLACES, atOnce: 1, atOnceOfOne: 1, waiting: 1, waitingOfOne: 1 }),
      madeWithinMs: 50,
      pages: async ({ url = "" }) => {
        asked.push(url);
        await never();
      },
      calls: async ({ url }) => {
        asked.push(url);
        return await never();
      },
    });
    const first = get(port, path);
    await expect.poll(() => asked.length).toBe(1);
    const second = get(port, path);
    for (const { status, headers, body } of [await first, await second]) {
      expect([status, headers["retry-after"]]).toEqual([503, "2"]);
      expect(JSON.parse(body).error.message).toMatch(/not known whether it was done/);
    }
    expect(asked.length).toBe(2);
  });

  test("and that ends after all is not answered twice", async () => {
    const failures: unknown[] = [];
    const release: (() => void)[] = [];
    let ended = 0;
    const work = async (url: string) => {
      if (!url.endsWith(path)) return;
      await new Promise<void>((resolve) => release.push(resolve));
      ended += 1;
    };
    const port = await open({
      madeWithinMs: 50,
      pages: async ({ url = "" }, response) => {
        await work(url);
        response.end("made");
      },
      calls: async ({ url }) => {
        await work(url);
        return new Response("made");
      },
      onFailure: (error) => failures.push(error),
    });
    expect((await get(port, path)).status).toBe(503);
    release[0]?.();
    await expect.poll(() => ended).toBe(1);
    expect((await get(port, "/lessons")).body).toBe("made");
    expect(failures).toEqual([]);
  });
});

describe("a page that is made when it is asked for", () => {
  const daily = async (path: string) =>
    path === "/play/daily/2026-11-28" ? { policy: "p", forPage: "script-src 'nonce-x'" } : { policy: "p" };

  test("waits in line like a call, and is refused in words alone", async () => {
    const release: (() => void)[] = [];
    const port = await open({
      policyFor: daily,
      queue: queueWith({ ...PLACES, atOnce: 1, atOnceOfOne: 1, waiting: 0, waitingOfOne: 0 }),
      pages: async ({ url }, response) => {
        if (url !== "/lessons") await new Promise<void>((resolve) => release.push(resolve));
        response.end("made");
      },
    });
    const first = get(port, "/play/daily/2026-11-28");
    await expect.poll(() => release.length).toBe(1);
    const second = await get(port, "/play/daily/2026-11-28");
    expect(second.status).toBe(503);
    expect(second.headers["retry-after"]).toBe("2");
    expect(second.body).toMatch(/^Too many requests came at once/);
    expect((await get(port, "/lessons")).status).toBe(200);
    release[0]?.();
    expect((await first).body).toBe("made");
  });
});

describe("a call", () => {
  const head = (length: number, from: string) =>
    `POST /api/trpc/a HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: ${from}\r\nContent-Length: ${length}\r\n\r\n`;
  const send = (port: number, body: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}/api/trpc/a.b?batch=1`, { method: "POST", headers, body });
  const everything = { ...PLACES, waiting: 0, waitingOfOne: 0 };

  test("reaches the API with its method, its headers, its body and the true address", async () => {
    const port = await open({
      calls: async ({ method, url, headers, body }) => {
        const names = ["cookie", ADDRESS_HEADER, "x-forwarded-proto", "x-nowhere"];
        return Response.json({ method, path: new URL(url).pathname, headers: names.map(headers.get), body });
      },
    });
    const reply = await send(port, "{}", { cookie: "a=1; b=2", [ADDRESS_HEADER]: "203.0.113.7" });
    expect(await reply.json()).toEqual({
      method: "POST",
      path: "/api/trpc/a.b",
      headers: ["a=1; b=2", "127.0.0.1", "http", null],
      body: "{}",
    });
  });

  test("is answered with every header of the API, each cookie by itself, and our own policy", async () => {
    const headers = new Headers({ "retry-after": "7" });
    headers.append("set-cookie", "a=1; Path=/");
    headers.append("set-cookie", "b=2; Path=/");
    const port = await open({ calls: async () => new Response("{}", { status: 429, headers }) });
    const reply = await send(port, "{}");
    expect(reply.status).toBe(429);
    expect(reply.headers.get("retry-after")).toBe("7");
    expect(reply.headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2; Path=/"]);
    expect(reply.headers.get("content-security-policy")).toBe("default-src 'self'");
    expect(reply.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test.each([
    { accepted: "gzip, deflate", encoding: "gzip" },
    { accepted: "gzip;q=0, deflate", encoding: undefined },
    { accepted: "identity", encoding: undefined },
  ])("with a long answer comes as $encoding to who accepts $accepted", async ({ accepted, encoding }) => {
    const long = "question ".repeat(1_000);
    const port = await open({ calls: async () => new Response(long) });
    const { headers } = await get(port, "/api/trpc/a", { "accept-encoding": accepted });
    expect(headers["content-encoding"]).toBe(encoding);
    const reply = await fetch(`http://127.0.0.1:${port}/api/trpc/a`, { headers: { "accept-encoding": accepted } });
    expect(await reply.text()).toBe(long);
  });

  test("is told when its caller has gone, and only then", async () => {
    const signals: AbortSignal[] = [];
    const port = await open({
      calls: async ({ method, signal }) => {
        signals.push(signal);
        if (method === "GET") await once(signal, "abort");
        return new Response("{}");
      },
    });
    expect((await send(port, "{}")).status).toBe(200);
    const leaving = write(port, "GET /api/trpc/a HTTP/1.1\r\nHost: x\r\n\r\n");
    await expect.poll(() => signals.length).toBe(2);
    leaving.destroy();
    await expect.poll(() => signals[1]?.aborted).toBe(true);
    expect(signals[0]?.aborted).toBe(false);
  });

  test("whose caller has gone while it waited is not made", async () => {
    const release: (() => void)[] = [];
    const queue = queueWith({ ...PLACES, atOnce: 1, atOnceOfOne: 1, waiting: 2, waitingOfOne: 2 });
    const port = await open({
      queue,
      calls: async (request) => {
        await new Promise<void>((resolve) => release.push(resolve));
        return new Response(request.url);
      },
    });
    const first = get(port, "/api/trpc/first");
    await expect.poll(() => release.length).toBe(1);
    const leaving = write(port, "GET /api/trpc/gone HTTP/1.1\r\nHost: x\r\n\r\n");
    await expect.poll(queue.length).toBe(1);
    leaving.destroy();
    await expect.poll(connections).toBe(1);
    release[0]?.();
    await first;
    const last = get(port, "/api/trpc/last");
    await expect.poll(() => release.length).toBe(2);
    release[1]?.();
    expect((await last).body).toMatch(/last$/);
  });

  test("that fails is a 500 without detail", async () => {
    const port = await open({ calls: () => Promise.reject(new Error("secret detail")) });
    const reply = await send(port, "{}");
    expect(reply.status).toBe(500);
    expect(await reply.text()).not.toContain("secret");
  });

  test("whose body comes drop by drop holds no place, from however many addresses", async () => {
    const port = await open({ proxies: 1, queue: queueWith({ ...everything, atOnce: 2, atOnceOfOne: 1 }) });
    const slow = ["203.0.113.1", "203.0.113.2"].flatMap((from) => [1, 2].map(() => write(port, `${head(100, from)}{`)));
    const drip = setInterval(() => slow.forEach((socket) => void socket.write(" ")), 50);
    await expect.poll(connections).toBe(4);
    const reply = await send(port, "{}", { "x-forwarded-for": "203.0.113.3" });
    expect(reply.status).toBe(200);
    clearInterval(drip);
    for (const socket of slow) socket.destroy();
  });

  test("is refused when its body is too long, announced or not, and when it is too slow", async () => {
    const seen: string[] = [];
    const port = await open({
      bodies: bodiesWith({ ...BODIES, withinMs: 300 }),
      calls: async () => {
        seen.push("called");
        return new Response();
      },
    });
    expect((await send(port, "x".repeat(1_001))).status).toBe(413);
    const chunked = write(port, "POST /api/trpc/a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    chunked.write(`5dc\r\n${"x".repeat(1_500)}\r\n`);
    expect(String(await once(chunked, "data"))).toMatch(/^HTTP\/1.1 413/);
    const late = write(port, `${head(10, "203.0.113.1")}{`);
    expect(String(await once(late, "data"))).toMatch(/^HTTP\/1.1 408/);
    expect(seen).toEqual([]);
  });

  test("gives its place back once its answer is made, however slowly that is read", async () => {
    const port = await open({
      queue: queueWith({ ...everything, atOnce: 1, atOnceOfOne: 1 }),
      calls: async (request) => new Response(request.method === "POST" ? "short" : Buffer.alloc(24 * 1024 * 1024)),
    });
    const slow = write(port, "GET /api/trpc/a HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(slow, "readable"); // and is read no further
    expect((await send(port, "{}")).status).toBe(200);
    slow.destroy();
  });

  test("leaves no body behind once its answer is made, however slowly that is read", async () => {
    const port = await open({
      bodies: bodiesWith({ ...BODIES, ofOne: 1 }),
      calls: async ({ body }) => new Response(body === "{}" ? "short" : Buffer.alloc(24 * 1024 * 1024)),
    });
    const slow = write(port, `${head(2, "203.0.113.1")}[]`);
    await once(slow, "readable"); // and is read no further
    expect((await send(port, "{}")).status).toBe(200);
    slow.destroy();
  });
});

test("one address has its number of connections, and no more", async () => {
  const port = await open({ connections: { all: 100, ofOne: 3 } });
  const sockets = Array.from({ length: 5 }, () => connect(port, "127.0.0.1"));
  const closed: number[] = [];
  sockets.forEach((socket, index) => {
    socket.on("error", () => {});
    socket.on("close", () => closed.push(index));
  });
  await expect.poll(() => closed.length).toBe(2);
  for (const socket of sockets) socket.destroy();
  await expect.poll(() => closed.length).toBe(5);
  expect((await get(port, "/")).status).toBe(200);
});

test("who sends headers without end is cut off", { timeout: 20_000 }, async () => {
  const port = await open({});
  if (site) site.server.headersTimeout = 500;
  const slow = connect(port, "127.0.0.1");
  slow.write("GET / HTTP/1.1\r\nHost: x\r\n");
  const drip = setInterval(() => slow.write("a: b\r\n"), 100);
  let answer = "";
  slow.on("data", (data) => {
    answer += data.toString();
  });
  slow.on("error", () => {});
  await once(slow, "close");
  clearInterval(drip);
  expect(answer).toMatch(/^HTTP\/1.1 408/);
});

test("stopping answers what has begun, and takes nothing new", async () => {
  let finish = () => {};
  const port = await open({
    pages: async (_, response) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      response.end("whole");
    },
  });
  const begun = get(port, "/");
  await expect.poll(() => String(finish)).not.toBe("() => {}");
  const stopped = site?.stop(5_000);
  await expect(get(port, "/")).rejects.toThrow(/ECONNREFUSED/);
  finish();
  await expect(begun).resolves.toMatchObject({ status: 200, body: "whole" });
  await stopped;
});

test("a connection is kept longer than proxies keep theirs", async () => {
  await open({});
  expect(site?.server.keepAliveTimeout).toBeGreaterThan(60_000);
  expect(site?.server.requestTimeout).toBeGreaterThan(0);
  expect(site?.server.headersTimeout).toBeGreaterThan(0);
});
