import { NEURONS, PIXELS, SIDE } from "@nn/digits";
import { expect, test } from "vitest";
import { glassOf, HEIGHT, placeOf, WIDTH, wiresInto } from "./network-layout.ts";
import { negativeOf, positiveOf, scaleOf, shadesOf } from "./pixel-paths.ts";

const picture = (cells: Readonly<Record<number, number>>) =>
  Float64Array.from({ length: PIXELS }, (_, at) => cells[at] ?? 0);

test("cells of one shade that touch in a row are one piece, and blank ones are not drawn", () => {
  const shades = shadesOf(picture({ [SIDE + 3]: 1, [SIDE + 4]: 1, [2 * SIDE]: 0.2 }));
  expect(shades).toEqual([
    { strength: 3 / 15, path: "M0 2h1v1h-1z" },
    { strength: 1, path: "M3 1h2v1h-2z" },
  ]);
});

test("what is above 0 and what is below differ in shape, not in colour alone", () => {
  const values = picture({ 0: 0.5, 1: -0.5 });
  const [[positive], [negative]] = [positiveOf(values, 0.5), negativeOf(values, 0.5)];
  expect(positive?.path).toBe("M0 0h1v1h-1z");
  expect(negative?.path).toMatch(/^M1 0h1v\.26h-1zM1 0\.5h1v\.26h-1z$/);
});

test("nothing is drawn where all is 0", () => {
  expect(positiveOf(picture({}), scaleOf(picture({})))).toEqual([]);
});

test("no neuron stands outside of its drawing or nearer than 24 px to one of its layer", () => {
  for (const [i, count] of NEURONS.entries())
    for (let j = 0; j < count; j++) {
      const { x, y } = placeOf(i + 1, j);
      expect(x > 10 && x < WIDTH && y > 10 && y < HEIGHT - 10).toBe(true);
      if (j > 0) expect(y - placeOf(i + 1, j - 1).y).toBeGreaterThanOrEqual(24);
    }
});

test.each([
  { activations: [0, 0.4], glass: 1 },
  { activations: [1.2, 0], glass: 2 },
  { activations: [12.3], glass: 20 },
  { activations: [99], glass: 100 },
])("the glasses of $activations hold $glass", ({ activations, glass }) => {
  expect(glassOf(activations)).toBe(glass);
});

test("wires are gathered by sign and size, and the faintest are left out", () => {
  const wires = wiresInto(3, (j, k) => (j === 0 && k === 0 ? 2 : j === 1 && k === 0 ? -2 : 0.01));
  expect(wires.map(({ strength, isNegative }) => ({ strength, isNegative }))).toEqual([
    { strength: 1, isNegative: false },
    { strength: 1, isNegative: true },
  ]);
});
