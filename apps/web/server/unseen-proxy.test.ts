import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { watchForProxy } from "./unseen-proxy.ts";

let server: Server;
afterEach(() => server.close());

async function toldOf(proxies: number, requests: readonly Record<string, string>[]): Promise<number> {
  server = createServer((request, response) => {
    delete request.headers["x-forwarded-for"];
    response.end();
  }).listen(0, "127.0.0.1");
  const tell = vi.fn();
  watchForProxy(server, proxies, tell);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  for (const headers of requests) await (await fetch(`http://127.0.0.1:${port}/`, { headers })).text();
  return tell.mock.calls.length;
}

const forwarded = { "x-forwarded-for": "192.0.2.1" };

test("a proxy that no setting speaks of is told of once", async () => {
  expect(await toldOf(0, [{}, forwarded, forwarded])).toBe(1);
});

test("where there is none, or a setting speaks of it, nothing is told", async () => {
  expect(await toldOf(0, [{}, {}])).toBe(0);
  server.close();
  expect(await toldOf(1, [forwarded])).toBe(0);
});
