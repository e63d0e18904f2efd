import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { firstAnswer } from "./answer.ts";

const never = new Promise<number>(() => {});

async function siteAnswering(status: number, body: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end(body)).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/health`;
}

test.each([
  { status: 200, body: '{"ok":true}', answer: { kind: "healthy" } },
  { status: 503, body: '{"ok":false,"message":"no disk"}', answer: { kind: "unhealthy", message: "no disk" } },
  { status: 500, body: "oops", answer: { kind: "unhealthy", message: "it answered with status 500" } },
])("a site that answers $status is $answer.kind", async ({ status, body, answer }) => {
  expect(await firstAnswer(await siteAnswering(status, body), never, 5_000)).toEqual(answer);
});

test("a site that ends first is reported with its exit code", async () => {
  expect(await firstAnswer("http://127.0.0.1:9/", Promise.resolve(3), 5_000)).toEqual({ kind: "ended", code: 3 });
});

test("a site that does not answer in time is silent", async () => {
  expect(await firstAnswer("http://127.0.0.1:9/", never, 250)).toEqual({ kind: "silent" });
});
