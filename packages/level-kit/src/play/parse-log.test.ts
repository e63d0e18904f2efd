import { expect, test } from "vitest";
import { down, kindsOfMoves, lamp, predict, redo, reset, undo, up } from "../testing/moves.ts";
import { parseLog } from "./parse-log.ts";

test("[P12] every kind of move is read, and so is an empty log", () => {
  const log = [up(), down(11), undo, redo, reset, lamp(), predict("none", 3)];
  expect(parseLog(JSON.parse(JSON.stringify(log)))).toEqual({ ok: true, value: log });
  expect(parseLog([])).toEqual({ ok: true, value: [] });
});

test.each([
  {
    name: "an unknown move",
    value: [{ kind: "win" }],
    path: "0.kind",
    fault: { code: "not-among", allowed: kindsOfMoves },
  },
  {
    name: "a nudge of two steps",
    value: [up(), { ...up(), direction: 2 }],
    path: "1.direction",
    fault: { code: "not-among", allowed: [-1, 1] },
  },
  {
    name: "half a knob",
    value: [{ ...up(), knob: 0.5 }],
    path: "0.knob",
    fault: { code: "wrong-kind", kind: "whole-number" },
  },
  {
    name: "knob 12",
    value: [up(12)],
    path: "0.knob",
    fault: { code: "too-much", of: "number", limit: 11, strictly: false },
  },
  {
    name: "a knob below 0",
    value: [up(-1)],
    path: "0.knob",
    fault: { code: "too-little", of: "number", limit: 0, strictly: false },
  },
  { name: "a score", value: [{ ...undo, stars: 3 }], path: "0", fault: { code: "unknown-keys", keys: ["stars"] } },
  {
    name: "an undo of a knob",
    value: [{ ...undo, knob: 0 }],
    path: "0",
    fault: { code: "unknown-keys", keys: ["knob"] },
  },
  {
    name: "a prediction of something else",
    value: [{ ...predict("up"), says: "left" }],
    path: "0.says",
    fault: { code: "not-among", allowed: ["up", "down", "none"] },
  },
  { name: "a missing knob", value: [{ kind: "lamp" }], path: "0.knob", fault: { code: "missing", kind: "number" } },
  { name: "an object", value: { 0: undo }, path: "", fault: { code: "wrong-kind", kind: "list" } },
  { name: "nothing", value: undefined, path: "", fault: { code: "missing", kind: "list" } },
  {
    name: "a log of 2,001 moves",
    value: Array(2001).fill(undo),
    path: "",
    fault: { code: "too-many-moves", moves: 2001, most: 2000 },
  },
])("[P12] $name is refused with its place", ({ value, path, fault }) => {
  const result = parseLog(value);
  expect(result.ok).toBe(false);
  expect(result.ok || result.error[0]).toEqual({ path, ...fault });
});

test("[P12] 2,000 moves are read", () => {
  expect(parseLog(Array(2000).fill(undo)).ok).toBe(true);
});
