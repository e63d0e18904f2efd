import { scaleLinear } from "d3-scale";
import fc from "fast-check";
import { expect, test } from "vitest";
import { linearScale } from "./linear-scale.ts";

const some = fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000);
const rising = fc
  .tuple(some, some)
  .filter(([from, to]) => to > from)
  .map(([from, to]): [number, number] => [from, to]);
const count = fc.integer({ min: 2, max: 12 });

test("both ends of the domain are drawn at the ends of the range, exactly", () => {
  const scale = linearScale([0.1, 0.7], [40, 300]);
  expect([scale(0.1), scale(0.7), scale.invert(40), scale.invert(300)]).toEqual([40, 300, 0.1, 0.7]);
});

test("places, values, ticks and round ends are those of d3-scale", () => {
  fc.assert(
    fc.property(rising, rising, some, count, (domain, range, at, most) => {
      const [own, peer] = [linearScale(domain, range), scaleLinear(domain, range)];
      expect(own(at)).toBeCloseTo(peer(at), 6);
      expect(own.invert(at)).toBeCloseTo(peer.invert(at), 6);
      expect(own.ticks(most)).toEqual(peer.ticks(most));
      // Once: d3's scale changes itself, and a second time would start from its round ends.
      const [ends, theirs] = [own.nice(most).domain(), peer.nice(most).domain()];
      for (const end of [0, 1] as const) expect(ends[end]).toBeCloseTo(theirs[end] ?? Number.NaN, 9);
    }),
  );
});
