import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followLevel, saveLog } from "./answer.ts";

const pack = join(import.meta.dirname, "../../../../../packages/levels/one-neuron");
const here = { Host: "localhost:3000", Origin: "http://localhost:3000", "Sec-Fetch-Site": "same-origin" };
const log = [{ kind: "nudge", knob: 0, direction: -1 }];

let root: string;
const levels = () => join(root, "packages/levels/one-neuron/levels");
const wrong = () => readFileSync(join(levels(), "first-nudge.wrong.json"), "utf8");
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "nudge-desk-"));
  mkdirSync(join(root, "packages/levels"), { recursive: true });
  cpSync(pack, join(root, "packages/levels/one-neuron"), { recursive: true });
  vi.stubEnv("NUDGE_ROOT", root);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

// undici drops Host from a request's headers, so they are handed over beside it.
const asked = (method: string, headers: object, body?: string) =>
  ({ method, headers: new Headers({ ...headers }), text: async () => body, signal: left.signal }) as unknown as Request;
let left: AbortController;
beforeEach(() => {
  left = new AbortController();
});
const save = (
  headers: object,
  { slug = "first-nudge", body = JSON.stringify({ kind: "wrong", why: "Up?", log }) } = {},
) => saveLog(asked("POST", headers, body), slug);

test("a page of this server writes a log into the file of a level", async () => {
  const answer = await save(here);
  expect(await answer.json()).toEqual({ ok: true, file: "first-nudge.wrong.json" });
  expect(JSON.parse(wrong()).at(-1)).toEqual({ why: "Up?", log });
});

test.each([
  { name: "of another site", headers: { ...here, Origin: "https://example.org", "Sec-Fetch-Site": "cross-site" } },
  { name: "of another port", headers: { ...here, Origin: "http://localhost:4000", "Sec-Fetch-Site": "same-site" } },
  { name: "that says nothing of itself", headers: { Host: "localhost:3000" } },
  { name: "without an origin", headers: { Host: "localhost:3000", "Sec-Fetch-Site": "same-origin" } },
  {
    name: "that has this machine under a name of its own",
    headers: { Host: "evil.example:3000", Origin: "http://evil.example:3000", "Sec-Fetch-Site": "same-origin" },
  },
  {
    name: "from elsewhere in the network",
    headers: { Host: "192.168.0.7:3000", Origin: "http://192.168.0.7:3000", "Sec-Fetch-Site": "same-origin" },
  },
])("a page $name writes and reads nothing", async ({ headers }) => {
  const before = wrong();
  expect((await save(headers)).status).toBe(404);
  expect(wrong()).toBe(before);
});

test("what is read goes to this machine's own pages only", () => {
  const { Origin: _, ...reading } = here;
  expect(followLevel(asked("GET", reading), "first-nudge").status).toBe(200);
  left.abort();
  expect(followLevel(asked("GET", { ...reading, "Sec-Fetch-Site": "cross-site" }), "first-nudge").status).toBe(404);
  expect(followLevel(asked("GET", { ...reading, Host: "evil.example" }), "first-nudge").status).toBe(404);
});

test("in production nothing is read or written, whoever asks", async () => {
  vi.stubEnv("NODE_ENV", "production");
  const before = wrong();
  expect((await save(here)).status).toBe(404);
  expect(followLevel(asked("GET", here), "first-nudge").status).toBe(404);
  expect(wrong()).toBe(before);
});

test.each(["nowhere", "../../../etc/passwd", "first-nudge.1", ""])("there is no level %j", async (slug) => {
  expect((await save(here, { slug })).status).toBe(404);
});

test.each(["", "{", "[]", '{"kind":"script"}', '{"kind":"wrong"}', `{"kind":"wrong","why":"${"a".repeat(70_000)}"}`])(
  "a body that is no log is refused: %.20s",
  async (body) => {
    const answer = await save(here, { body });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({ ok: false, why: "unreadable" });
  },
);

test("a link that leads out of the pack is not written through", async () => {
  const outside = join(root, "outside.json");
  writeFileSync(outside, "[]");
  rmSync(join(levels(), "first-nudge.wrong.json"));
  symlinkSync(outside, join(levels(), "first-nudge.wrong.json"));
  expect((await save(here)).status).toBe(422);
  expect(readFileSync(outside, "utf8")).toBe("[]");
});

test("a save is told at once, with all of the pack", async () => {
  const { Origin: _, ...reading } = here;
  const reader = followLevel(asked("GET", reading), "first-nudge").body?.getReader();
  if (!reader) throw new Error("the level is followed");
  const next = async () => {
    const { value } = await reader.read();
    const { file, files } = JSON.parse(new TextDecoder().decode(value).replace(/^data: /, ""));
    return new Map<string, string>(files).get(file);
  };
  expect(JSON.parse((await next()) ?? "")).toMatchObject({ slug: "first-nudge", par: 4 });
  const document = join(levels(), "first-nudge.level.json");
  const written = readFileSync(document, "utf8").replace('"par": 4', '"par": 3');
  writeFileSync(document, written);
  expect(await next()).toBe(written);
  left.abort();
  expect((await reader.read()).done).toBe(true);
});

test("a level that is taken away ends what is told of it, and nothing else", async () => {
  const { Origin: _, ...reading } = here;
  const reader = followLevel(asked("GET", reading), "first-nudge").body?.getReader();
  await reader?.read();
  rmSync(join(root, "packages/levels/one-neuron"), { recursive: true });
  expect((await reader?.read())?.done).toBe(true);
  expect(followLevel(asked("GET", reading), "first-nudge").status).toBe(404);
});
