import { expect, test } from "vitest";
import { pitchOf } from "./pitch.ts";

const range = { target: 0.1, full: 1.1 };

test.each([
  { cost: 0.1, hertz: 220, what: "the target is A3" },
  { cost: 0.02, hertz: 220, what: "below the target it goes no lower" },
  { cost: 1.1, hertz: 880, what: "the full cost is A5, two octaves up" },
  { cost: 7, hertz: 880, what: "above it goes no higher" },
  { cost: 0.6, hertz: 440, what: "half of the way is one octave" },
])("$what", ({ cost, hertz }) => {
  expect(pitchOf(cost, range)).toBeCloseTo(hertz, 9);
});

test("between them only notes of A major pentatonic sound, and a lower cost is never higher", () => {
  const pentatonic = [0, 2, 4, 7, 9];
  let before = Number.POSITIVE_INFINITY;
  for (let cost = 1.2; cost > 0; cost -= 0.01) {
    const hertz = pitchOf(cost, range);
    const semitones = 12 * Math.log2(hertz / 220);
    expect(pentatonic).toContain(Math.round(semitones) % 12);
    expect(Math.abs(semitones - Math.round(semitones))).toBeLessThan(1e-9);
    expect(hertz).toBeLessThanOrEqual(before);
    before = hertz;
  }
});

test("a level that begins at its target has one note", () => {
  expect(pitchOf(0.1, { target: 0.1, full: 0.1 })).toBe(220);
});
