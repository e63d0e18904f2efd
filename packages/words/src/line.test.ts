import { expect, test } from "vitest";
import { line } from "./line.ts";

const w = { symbol: "w" };
const C = { symbol: "C" };

test.each([
  { name: "between words", made: line`Nudge ${w} by`, pieces: ["Nudge ", w, " by"] },
  { name: "at both ends", made: line`${w} moves ${C}`, pieces: [w, " moves ", C] },
  { name: "side by side", made: line`${w}${C}`, pieces: [w, C] },
  { name: "nowhere", made: line`Nothing moves.`, pieces: ["Nothing moves."] },
  { name: "that is zero, which is something", made: line`${0} nudges`, pieces: [0, " nudges"] },
])("what is no text stands $name", ({ made, pieces }) => {
  expect(made).toEqual(pieces);
});
