import { packs } from "@nn/catalog";
import { recordId } from "../src/kept/record-id.ts";
import { expect, test } from "./site.ts";

const [level] = packs.flatMap((pack) => pack.levels);
if (!level) throw new Error("the catalog has no level");
const nudge = { kind: "nudge", knob: 0, direction: 1 };
const run = (change: object) => ({ id: recordId(), levelUuid: level.id, rev: level.rev, log: [nudge], ...change });

const cases = [
  { name: "an input that is none", procedure: "exercise.submit", body: { id: 1 }, status: 400, says: /id: / },
  { name: "a body that is no JSON", procedure: "exercise.submit", body: '{"id":', status: 400, says: /./ },
  { name: "a procedure that is not there", procedure: "exercise.win", body: {}, status: 404, says: /exercise\.win/ },
  {
    name: "an unknown level",
    procedure: "play.submit",
    body: run({ levelUuid: recordId() }),
    status: 404,
    says: /level/,
  },
  { name: "a log that does not win", procedure: "play.submit", body: run({}), status: 422, says: /not solved/ },
  {
    name: "a log with a move that cannot be made",
    procedure: "play.submit",
    body: run({ log: [nudge, { kind: "nudge", knob: 9, direction: 1 }] }),
    status: 422,
    says: /^Move 2 of 2/,
  },
] as const;

for (const { name, procedure, body, status, says } of cases)
  test(`${name} is answered with ${status} and words that help, and stores nothing`, async ({ request, site }) => {
    const response = await request.post(`/api/trpc/${procedure}`, {
      headers: { "content-type": "application/json", origin: site.url },
      data: body,
    });
    expect(response.status()).toBe(status);
    const text = await response.text();
    expect(JSON.parse(text).error.message).toMatch(says);
    expect(text).not.toMatch(/node_modules|\.ts:\d/);
    expect(response.headers()["set-cookie"]).toBeUndefined();
  });

test("a call from another site changes nothing", async ({ request }) => {
  const response = await request.post("/api/trpc/learner.begin", {
    headers: { "content-type": "application/json", origin: "https://elsewhere.example" },
    data: {},
  });
  expect(response.status()).toBe(403);
  expect(response.headers()["set-cookie"]).toBeUndefined();
});

test("a body of more than 128 KB is refused before it is read", async ({ request, site }) => {
  const response = await request.post("/api/trpc/play.submit", {
    headers: { "content-type": "application/json", origin: site.url },
    data: { pad: "x".repeat(140_000) },
  });
  expect(response.status()).toBe(413);
});

test("every page carries the policy that forbids eval", async ({ request }) => {
  for (const path of ["/", "/lessons/a-nudge-travels", "/play/first-nudge", "/practice/last-weight"]) {
    const policy = (await request.get(path)).headers()["content-security-policy"] ?? "";
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).not.toContain("unsafe-eval");
  }
});

test("a site that is built has no desk: it shows no level's files, and writes none", async ({ request, site }) => {
  const files = "/contribute/desk/mirror/files";
  const headers = { origin: site.url, "sec-fetch-site": "same-origin" };
  for (const path of ["/contribute/desk/mirror", files])
    expect((await request.get(path, { headers })).status()).toBe(404);
  const log = [{ kind: "nudge", knob: 0, direction: 1 }];
  const saved = await request.post(files, { headers, data: { kind: "wrong", why: "So.", log } });
  // The server in front takes no changes but calls of the API, whether or not there is a page.
  expect(saved.status()).toBe(405);
});
