import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Move } from "@nn/level-kit";
import { expect, test } from "vitest";
import { type LevelTexts, type Saving, withSaved } from "./saving.ts";

const levels = join(import.meta.dirname, "../../../../../packages/levels/one-neuron/levels");
const text = (kind: string) => readFileSync(join(levels, `first-nudge.${kind}.json`), "utf8");
const texts: LevelTexts = { level: text("level"), solution: text("solution"), wrong: text("wrong") };
const ups = (times: number): readonly Move[] =>
  Array.from({ length: times }, () => ({ kind: "nudge", knob: 0, direction: 1 }));
const saved = (saving: Saving, change: Partial<LevelTexts> = {}) => {
  const done = withSaved({ ...texts, ...change }, saving);
  return done.ok ? JSON.parse(done.value) : done.error;
};

test("a log at par becomes the solution of its start, and the other starts keep theirs", () => {
  const [, second, third] = JSON.parse(texts.solution ?? "");
  expect(saved({ kind: "solution", start: 0, log: ups(4) })).toEqual([ups(4), second, third]);
  expect(saved({ kind: "solution", start: 2, log: ups(6) }, { solution: undefined })).toEqual([[], [], ups(6)]);
});

test("a file that is written is as the formatter leaves it", () => {
  expect(withSaved(texts, { kind: "solution", start: 0, log: ups(4) })).toEqual({ ok: true, value: texts.solution });
});

test("a log that fails stands behind those that were there", () => {
  const before = JSON.parse(texts.wrong ?? "");
  const more = { why: "Twice is enough.", log: ups(2) };
  expect(saved({ kind: "wrong", ...more })).toEqual([...before, more]);
  expect(saved({ kind: "wrong", ...more }, { wrong: undefined })).toEqual([more]);
});

test.each<{ name: string; saving: Saving; change?: Partial<LevelTexts>; why: string }>([
  { name: "a solution that stops short", saving: { kind: "solution", start: 0, log: ups(3) }, why: "not-solved" },
  {
    name: "a solution with a detour",
    saving: { kind: "solution", start: 0, log: [...ups(1), { kind: "undo" }, ...ups(4)] },
    why: "not-par",
  },
  { name: "a start that there is not", saving: { kind: "solution", start: 3, log: ups(4) }, why: "unreadable" },
  { name: "a start before the first", saving: { kind: "solution", start: -1, log: ups(4) }, why: "unreadable" },
  { name: "a wrong log that wins", saving: { kind: "wrong", why: "So.", log: ups(4) }, why: "solves" },
  { name: "no move", saving: { kind: "wrong", why: "So.", log: [] }, why: "no-move" },
  { name: "what is no log", saving: { kind: "wrong", why: "So.", log: "up" }, why: "unreadable" },
  {
    name: "a knob that there is not",
    saving: { kind: "wrong", why: "So.", log: [{ kind: "nudge", knob: 9, direction: 1 }] },
    why: "unreadable",
  },
  {
    name: "a file that is no list",
    saving: { kind: "wrong", why: "So.", log: ups(1) },
    change: { wrong: '{ "half": ' },
    why: "unreadable",
  },
  {
    name: "a level that is none",
    saving: { kind: "wrong", why: "So.", log: ups(1) },
    change: { level: "{}" },
    why: "unreadable",
  },
])("$name is refused", ({ saving, change, why }) => {
  expect(saved(saving, change)).toBe(why);
});
