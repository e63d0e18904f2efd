import { valuesOf } from "@nn/core";
import { idOf, type QuantityId, quantityIds } from "@nn/notation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDrawn, anyShape, type Drawn, evenNetwork } from "../../testing/networks.ts";
import { SIZES, type Size } from "../size.ts";
import { collisionsIn } from "./collisions.ts";
import { contentOf } from "./content-of.ts";
import { DENSE_FROM, isChain } from "./frame.ts";
import { networkLayout } from "./network-layout.ts";
import { touched } from "./touched.ts";

const laidOut = ({ network, example, counting, showsValues }: Drawn, size: Size, isFixed = true) => {
  const content = contentOf({ shape: network, counting, showsValues, isFixed }, valuesOf(network, example), size);
  return { content, layout: networkLayout(content, size) };
};

const SHAPES = [
  [1, 1],
  [1, 1, 1],
  [1, 1, 1, 1, 1],
  [1, 4],
  [1, 2, 1],
  [2, 2, 1],
  [2, 2, 2],
  [2, 3, 1],
  [1, 2, 2, 1],
  [3, 3, 2],
  [4, 4, 4, 4],
] as const;

const cases = SHAPES.flatMap((sizes) => SIZES.map((size) => ({ sizes, size })));

describe.each(cases)("a network of $sizes on $size paper", ({ sizes, size }) => {
  const { layout } = laidOut(evenNetwork(sizes), size);

  test("has its layers in order from left to right, or from the top down", () => {
    const { neurons, isDownwards, width, height } = layout;
    expect(neurons.map(({ layer, index }) => [layer, index])).toEqual(
      sizes.flatMap((count, layer) => Array.from({ length: count }, (_, index) => [layer, index])),
    );
    for (const { x, y, radius, layer } of neurons) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(width);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThan(height);
      for (const other of neurons)
        if (other.layer > layer) expect(isDownwards ? other.y - y : other.x - x).toBeGreaterThan(radius + other.radius);
    }
  });

  test("is as wide as its paper at most, and has the cost after all outputs", () => {
    expect(layout.width).toBeLessThanOrEqual({ wide: 976, medium: 560, narrow: 320 }[size]);
    const { bar, isFlat } = layout.cost;
    for (const { x, y, radius } of layout.neurons) expect(isFlat ? bar.top - y : bar.left - x).toBeGreaterThan(radius);
  });

  test("has one wire for each weight, from the edge of neuron k to that of the neuron j of its name", () => {
    const { neurons, wires } = layout;
    const weights = sizes.slice(1).reduce((sum, count, before) => sum + count * (sizes[before] ?? 0), 0);
    expect(new Set(wires.map(({ id }) => id)).size).toBe(weights);
    const place = (layer: number, index: number) => {
      const found = neurons.find((neuron) => neuron.layer === layer && neuron.index === index);
      if (!found) throw new Error(`neuron ${index} of layer ${layer} is missing`);
      return found;
    };
    for (const { id, from, to } of wires) {
      const [layer = 0, j = 0, k = 0] = id.slice(1).split(".").map(Number);
      const ends = [place(layer - 1, k), place(layer, j)] as const;
      expect(Math.hypot(from.x - ends[0].x, from.y - ends[0].y)).toBeCloseTo(ends[0].radius + 3);
      expect(Math.hypot(to.x - ends[1].x, to.y - ends[1].y)).toBeCloseTo(ends[1].radius + 3);
    }
  });

  test("says the numbers of all wires, from nine to a layer on when they are touched", () => {
    const { wires, beads, onDemand } = layout;
    for (const { id } of wires) {
      const layer = Number(id.charAt(1));
      const isDense = (sizes[layer] ?? 0) * (sizes[layer - 1] ?? 0) >= DENSE_FROM;
      expect(onDemand.includes(id)).toBe(isDense);
      expect(beads.filter((bead) => bead.id === id)).toHaveLength(isDense ? 0 : 1);
    }
  });

  test("has no type smaller than 13 px, and no index smaller than 11", () => {
    const written = [...layout.captions, ...layout.words, ...layout.beads, layout.cost.caption];
    const pieces = written.flatMap(({ writing }) => writing.pieces);
    const isIndex = ({ face, text }: (typeof pieces)[number]) => face === "roman" || text === "L";
    for (const piece of pieces) expect(piece.size).toBeGreaterThanOrEqual(isIndex(piece) ? 11 : 13);
  });

  test("keeps its writings apart while a reader turns what can be turned", () => {
    const live = laidOut(evenNetwork(sizes), size, false);
    expect(collisionsIn(live.layout, NOTHING)).toEqual([]);
  });
});

const NOTHING = { beads: [], strip: [] };

test("beads stand in the middle of their wires where nothing crosses them", () => {
  const { layout } = laidOut(evenNetwork([1, 1, 1]), "wide");
  for (const { id, from, to } of layout.wires) {
    const bead = layout.beads.find((one) => one.id === id);
    expect(bead?.at.x).toBeCloseTo((from.x + to.x) / 2);
    expect(bead?.at.y).toBeCloseTo(from.y);
  }
});

test("beads on wires that cross stand at different heights", () => {
  const { layout } = laidOut(evenNetwork([2, 2]), "medium");
  const [up, down] = [idOf.w(1, 0, 1), idOf.w(1, 1, 0)].map((id) => layout.beads.find((bead) => bead.id === id));
  expect(Math.abs((up?.at.y ?? 0) - (down?.at.y ?? 0))).toBeGreaterThan(14);
});

test("above a neuron stand z and a, below it b", () => {
  const { layout } = laidOut(evenNetwork([2, 2, 1]), "medium");
  const heightOf = (id: QuantityId) => layout.captions.find((caption) => caption.id === id)?.at.y ?? Number.NaN;
  const neuron = layout.neurons.find(({ layer }) => layer === 2);
  expect(heightOf(idOf.z(2, 0))).toBeLessThan(heightOf(idOf.a(2, 0)));
  expect(heightOf(idOf.a(2, 0))).toBeLessThan(neuron?.y ?? 0);
  expect(heightOf(idOf.b(2, 0))).toBeGreaterThan(neuron?.y ?? 0);
});

describe("whatever the shape and its numbers", () => {
  const anyFigure = anyShape.chain((sizes) => anyDrawn(sizes));

  test.each(SIZES)("no writing on %s paper meets another one, a neuron, or a wire that is not its own", (size) => {
    fc.assert(
      fc.property(anyFigure, (drawn) => {
        expect(collisionsIn(laidOut(drawn, size).layout, NOTHING)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test.each(SIZES)("nor does what is touched, and one touched quantity is always read, on %s paper", (size) => {
    fc.assert(
      fc.property(
        anyFigure.chain((drawn) =>
          fc.tuple(fc.constant(drawn), fc.subarray([...quantityIds(drawn.network)], { minLength: 1 })),
        ),
        ([drawn, lit]) => {
          const { layout, content } = laidOut(drawn, size);
          expect(collisionsIn(layout, touched(layout, content, lit))).toEqual([]);
          const [one] = lit as [QuantityId];
          const { beads, strip } = touched(layout, content, [one]);
          const said = [...layout.captions, ...layout.beads, ...beads, ...strip, layout.cost.caption].map(
            ({ id }) => id,
          );
          expect([...said, ...layout.targets.map(({ caption }) => caption.id)]).toContain(one);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe.each(SIZES)("the last two layers alone, on %s paper", (size) => {
  /** Every wire is quiet, and the layers before are not drawn. */
  const window = ({ network, example }: Drawn) => {
    const drawn = { shape: network, counting: "fromLast" as const, showsValues: true, isFixed: false };
    const view = { first: network.sizes.length - 2, isQuiet: true };
    const content = contentOf({ ...drawn, ...view }, valuesOf(network, example), size);
    return { content, layout: networkLayout(content, size) };
  };

  test("has nothing of what comes before, and no number on any wire", () => {
    const { layout } = window(evenNetwork([2, 3, 2]));
    expect(layout.neurons.map(({ layer }) => layer)).toEqual([1, 1, 1, 2, 2]);
    expect(layout.captions.map(({ id }) => id).filter((id) => /^([xwbz]1|x)/.test(id))).toEqual([]);
    expect(layout.wires).toHaveLength(6);
    expect(layout.onDemand).toHaveLength(6);
    expect(layout.beads).toEqual([]);
  });

  test("tells of any wire that is touched, and its words stay apart", () => {
    fc.assert(
      fc.property(
        anyShape.filter((sizes) => sizes.length > 2).chain((sizes) => anyDrawn(sizes)),
        (drawn) => {
          const { layout, content } = window(drawn);
          for (const { id } of layout.wires) {
            const told = touched(layout, content, [id]);
            expect(collisionsIn(layout, told)).toEqual([]);
            // Of a chain, where nobody asks which neurons a wire joins, none are shown.
            expect(told.ends).toHaveLength(isChain(content.sizes) ? 0 : 2);
            expect([...told.beads, ...told.strip].map((said) => said.id)).toContain(id);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
