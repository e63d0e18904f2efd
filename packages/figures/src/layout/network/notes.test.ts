import { valuesOf } from "@nn/core";
import { describe, expect, test } from "vitest";
import { sweepSteps } from "../../model/sweep.ts";
import { evenNetwork } from "../../testing/networks.ts";
import { SIZES } from "../size.ts";
import { collisionsIn } from "./collisions.ts";
import { contentOf } from "./content-of.ts";
import { networkLayout } from "./network-layout.ts";
import { placedNotes, withSensitivities } from "./notes.ts";

const CHAIN = [1, 1, 1, 1];
const LONG = [1, 1, 1, 1, 1, 1, 1];
/** On narrow paper there is no room for all of these: sums and biases stay silent. */
const WIDE_OUTPUTS = [2, 2, 2];
const SHAPES = [CHAIN, LONG, [2, 2, 1], WIDE_OUTPUTS];

/** A long chain fades, and takes more decimals to be seen. */
const widestIn = (sizes: readonly number[]) => (sizes === LONG ? "−0.000000" : "−0.000");

const laidOut = (sizes: readonly number[], size: (typeof SIZES)[number]) => {
  const { network: shape, example } = evenNetwork(sizes);
  const drawn = { shape, counting: "fromLast", showsValues: true, isFixed: false } as const;
  const content = withSensitivities(contentOf(drawn, valuesOf(shape, example), size), widestIn(sizes));
  return networkLayout(content, size);
};

const cases = SHAPES.flatMap((sizes) => SIZES.map((size) => ({ sizes, size })));

describe.each(cases)("the sweep through $sizes on $size paper", ({ sizes, size }) => {
  const layout = laidOut(sizes, size);
  const notes = placedNotes(layout);

  test("has a place for every sensitivity that it finds", () => {
    const all = sweepSteps(sizes).flatMap(({ ids }) => ids);
    const swept = size === "narrow" && sizes === WIDE_OUTPUTS ? all.filter((id) => /^[aw]/.test(id)) : all;
    expect(notes.map(({ id }) => id).sort()).toEqual([...swept].sort());
  });

  test("keeps each of them inside the writing of its quantity, and all writings apart", () => {
    for (const { id, x, y, width } of notes) {
      const box = [...layout.captions, ...layout.beads].find((writing) => writing.id === id)?.box;
      expect(x).toBeGreaterThanOrEqual(box?.left ?? Number.NaN);
      expect(x + width).toBeLessThanOrEqual((box?.right ?? Number.NaN) + 0.01);
      expect(y).toBeLessThanOrEqual(box?.bottom ?? Number.NaN);
    }
    expect(collisionsIn(layout, { beads: [], strip: [] })).toEqual([]);
  });
});

test("chains go from left to right where there is room for it", () => {
  expect(laidOut(CHAIN, "wide").isDownwards).toBe(false);
  expect(laidOut(LONG, "wide").isDownwards).toBe(false);
  expect(laidOut(CHAIN, "narrow").isDownwards).toBe(true);
});
