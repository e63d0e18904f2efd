import { expect, test } from "vitest";
import { down, lamp, predict, redo, reset, undo, up } from "../testing/moves.ts";
import { parseLog } from "./parse-log.ts";

test("[P12] every kind of move is read, and a log of none", () => {
  const log = [up(), down(11), undo, redo, reset, lamp(), predict("none", 3)];
  expect(parseLog(JSON.parse(JSON.stringify(log)))).toEqual({ ok: true, value: log });
  expect(parseLog([])).toEqual({ ok: true, value: [] });
});

test.each([
  { name: "an unknown move", value: [{ kind: "win" }], path: "0.kind", says: /"nudge"/ },
  {
    name: "a nudge of two steps",
    value: [up(), { ...up(), direction: 2 }],
    path: "1.direction",
    says: "must be -1 or 1",
  },
  { name: "half a knob", value: [{ ...up(), knob: 0.5 }], path: "0.knob", says: "must be a whole number" },
  { name: "knob 12", value: [up(12)], path: "0.knob", says: "must be at most 11" },
  { name: "a knob below 0", value: [up(-1)], path: "0.knob", says: "must be at least 0" },
  { name: "a score", value: [{ ...undo, stars: 3 }], path: "0", says: 'has no place for "stars"; take it out' },
  { name: "an undo of a knob", value: [{ ...undo, knob: 0 }], path: "0", says: /"knob"/ },
  {
    name: "a prediction of something else",
    value: [{ ...predict("up"), says: "left" }],
    path: "0.says",
    says: /"none"/,
  },
  { name: "a missing knob", value: [{ kind: "lamp" }], path: "0.knob", says: "is missing; put a finite number here" },
  { name: "an object", value: { 0: undo }, path: "", says: "must be a list" },
  { name: "nothing", value: undefined, path: "", says: /list/ },
  { name: "a log of 2,001 moves", value: Array(2001).fill(undo), path: "", says: /2001 moves; at most 2000/ },
])("[P12] $name is refused with its place", ({ value, path, says }) => {
  const result = parseLog(value);
  expect(result.ok).toBe(false);
  expect(result.ok || result.error[0]).toEqual({
    path,
    message: typeof says === "string" ? says : expect.stringMatching(says),
  });
});

test("[P12] 2,000 moves are read", () => {
  expect(parseLog(Array(2000).fill(undo)).ok).toBe(true);
});
