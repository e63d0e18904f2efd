import { createNetwork, type Example, type Network, parameterNames, trace } from "@nn/core";
import { quantityIds } from "@nn/notation";
import fc from "fast-check";
import { sweepOf } from "../model/collapsing.ts";
import { type Descent, MOST_STEPS } from "../model/descent.ts";
import { CONTROLS } from "../model/hidden.ts";
import { canNudge } from "../model/nudge.ts";
import { settableIds } from "../model/settable.ts";
import type { Composed, Setup } from "../model/setup.ts";
import { sweepSteps } from "../model/sweep.ts";

const thousandths = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((value) => value / 1000 + 0);

const many = <Item>(item: fc.Arbitrary<Item>, count: number) => fc.array(item, { minLength: count, maxLength: count });

/** A network of up to three layers of up to three neurons, with parameters that a reader can set. */
const anyNetwork: fc.Arbitrary<Network> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 }),
    activation: fc.constantFrom("sigmoid", "tanh", "relu", "identity", "softplus"),
    parameters: many(thousandths(-2, 2), 39),
  })
  .map(({ sizes: [inputs = 1, ...sizes], activation, parameters }) => {
    const next = parameters[Symbol.iterator]();
    const take = () => next.next().value ?? 0;
    return createNetwork({
      inputs,
      layers: sizes.map((neurons) => ({ neurons, activation })),
      weights: sizes.map((neurons, before) =>
        Array.from({ length: neurons }, () => Array.from({ length: [inputs, ...sizes][before] ?? 1 }, take)),
      ),
      biases: sizes.map((neurons) => Array.from({ length: neurons }, take)),
    });
  });

const anyExample = ({ sizes, inputs }: Network): fc.Arbitrary<Example> =>
  fc.record({ input: many(thousandths(0, 1), inputs), target: many(thousandths(0, 1), sizes.at(-1) ?? 1) });

const anyDescent = (network: Network): fc.Arbitrary<Descent> =>
  fc
    .record({
      learningRate: thousandths(0.001, 3),
      walked: fc.integer({ min: 0, max: 20 }),
      at: fc.integer({ min: 0, max: 20 }),
      along: fc.option(fc.subarray([...parameterNames(network)], { minLength: 1 }), { nil: undefined }),
    })
    .map(({ at, walked, ...rest }) => ({ ...rest, walked: Math.min(walked, MOST_STEPS), at: Math.min(at, walked) }));

/** Any paths of any start, found in any order. */
const anyComposed = (network: Network, [example]: readonly Example[]): fc.Arbitrary<Composed> =>
  fc.constantFrom(...quantityIds(network).filter((id) => canNudge(network, id))).chain((start) => {
    if (!example) throw new RangeError("a page has an example");
    const { paths, collapsed } = trace(network, example, start);
    return fc.record({
      start: fc.constant(start),
      found: fc.shuffledSubarray(paths.map((_, index) => index)),
      back: fc.option(fc.integer({ min: 1, max: sweepOf(collapsed).length }), { nil: undefined }),
    });
  });

/** Any state that a page can be in: any shape, one to four examples, with or without a nudge and a descent. */
export const anyPage: fc.Arbitrary<Setup> = anyNetwork.chain((network) =>
  fc.array(anyExample(network), { minLength: 1, maxLength: 4 }).chain((examples) =>
    fc.record({
      network: fc.constant(network),
      examples: fc.constant(examples),
      inView: fc.nat(examples.length - 1),
      leftOut: fc.subarray(
        examples.map((_, index) => index),
        { maxLength: examples.length - 1 },
      ),
      nudge: fc.option(
        fc.record({
          quantity: fc.constantFrom(...quantityIds(network).filter((id) => canNudge(network, id))),
          by: fc.tuple(thousandths(0.001, 0.5), fc.constantFrom(1, -1)).map(([size, side]) => size * side),
        }),
        { nil: undefined },
      ),
      descent: fc.option(anyDescent(network), { nil: undefined }),
      hidden: fc.subarray([...CONTROLS, ...settableIds(network)]),
      swept: fc.option(fc.nat(sweepSteps(network.sizes).length), { nil: undefined }),
      composed: fc.option(anyComposed(network, examples), { nil: undefined }),
    }),
  ),
);
