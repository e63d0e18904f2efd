import { expect, test } from "vitest";
import { notesOf } from "./notes.ts";

const range = { target: 0, full: 1 };
const hertz = (heard: Parameters<typeof notesOf>[0]) => notesOf(heard, range).map((note) => Math.round(note.hertz));

test("a nudge is one note, as high as its cost", () => {
  expect(hertz({ kind: "nudge", cost: 1 })).toEqual([880]);
  expect(hertz({ kind: "nudge", cost: 0.5 })).toEqual([440]);
});

test("the target is A, E and A over the last note", () => {
  expect(hertz({ kind: "target", cost: 0 })).toEqual([220, 330, 440, 220]);
});

test("looking back is the same note, short and half as loud", () => {
  const [nudge] = notesOf({ kind: "nudge", cost: 0.3 }, range);
  const [scrub] = notesOf({ kind: "scrub", cost: 0.3 }, range);
  expect(scrub?.hertz).toBe(nudge?.hertz);
  expect(scrub?.loudness).toBe((nudge?.loudness ?? 0) / 2);
  expect(scrub?.length).toBeLessThan((nudge?.length ?? 0) / 2);
});

test("a lamp is E5, and a refusal A2 for 120 ms", () => {
  expect(hertz({ kind: "lamp" })).toEqual([659]);
  expect(notesOf({ kind: "refused" }, range)).toMatchObject([{ hertz: 110, length: 0.12 }]);
});
