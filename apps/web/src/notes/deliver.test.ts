// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deliverNotes } from "./deliver.ts";
import { keepGuess, keepRecall, waitingNotes } from "./outbox.ts";

/** What the server is told, and how it answers. */
let told: { readonly url: string; readonly input: Record<string, unknown> }[] = [];
let status: number | undefined;

beforeEach(() => {
  told = [];
  status = 200;
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    if (!init) return new Response("{}", { status: 500 });
    if (status === undefined) throw new TypeError("no connection");
    told.push({ url, input: JSON.parse(String(init.body)) });
    return new Response("{}", { status });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test("what is said goes out once, in its order", async () => {
  keepRecall("downhill#one-step", 1);
  keepGuess("downhill#ponder", { value: 0.1, truth: -0.2 });
  await Promise.all([deliverNotes(), deliverNotes()]);
  expect(told.map(({ url }) => url)).toEqual(["/api/trpc/lesson.recall", "/api/trpc/lesson.guess"]);
  expect(told[0]?.input).toMatchObject({ question: "downhill#one-step", chosen: 1 });
  expect(told[1]?.input).toMatchObject({ about: "downhill#ponder", said: { value: 0.1, truth: -0.2 } });
  expect(waitingNotes()).toEqual([]);
  expect(localStorage.getItem("nudge-notes-1")).toBeNull();
});

test("without an answer everything waits, and goes out later under the same ids", async () => {
  keepRecall("downhill#one-step", 1);
  keepRecall("downhill#where-it-points", 2);
  status = undefined;
  await deliverNotes();
  const ids = waitingNotes().map(({ input }) => input.id);
  expect(ids).toHaveLength(2);
  status = 503;
  await deliverNotes();
  expect(waitingNotes()).toHaveLength(2);
  told = [];
  status = 200;
  await deliverNotes();
  expect(told.map(({ input }) => input.id)).toEqual(ids);
  expect(waitingNotes()).toEqual([]);
});

test("what the server refuses is not sent again, and does not hold up the rest", async () => {
  keepRecall("gone#gone", 0);
  status = 404;
  await deliverNotes();
  expect(waitingNotes()).toEqual([]);
});

test("too many at once is no refusal", async () => {
  keepRecall("downhill#one-step", 1);
  status = 429;
  await deliverNotes();
  expect(waitingNotes()).toHaveLength(1);
});

test("a note that cannot be read does not take the others with it", () => {
  keepRecall("downhill#one-step", 1);
  const stored = JSON.parse(localStorage.getItem("nudge-notes-1") ?? "");
  stored.state.value.push(null, "x", { kind: "mark", input: { id: "1" } }, { kind: "guess", input: {} });
  localStorage.setItem("nudge-notes-1", JSON.stringify(stored));
  expect(waitingNotes()).toHaveLength(1);
});
