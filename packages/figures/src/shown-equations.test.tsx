// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import fc from "fast-check";
import { type ReactNode, useEffect } from "react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Lesson } from "./lesson/lesson.tsx";
import { modelOnPage } from "./lesson/models-on-page.ts";
import { useModel } from "./lesson/use-model.tsx";
import { AveragingFigure } from "./marks/averaging/averaging-figure.tsx";
import { CostRow } from "./marks/dense/cost-row.tsx";
import { LayerFigure } from "./marks/dense/layer-figure.tsx";
import { WeightFactors } from "./marks/dense/weight-factors.tsx";
import { DescentFigure } from "./marks/descent/descent-figure.tsx";
import { NumberLines } from "./marks/lines/number-lines.tsx";
import { PathComposer } from "./marks/paths/path-composer.tsx";
import { RatesFigure } from "./marks/plain/rates-figure.tsx";
import { SquareFigure } from "./marks/plain/square-figure.tsx";
import { SlopesFigure } from "./marks/slopes/slopes-figure.tsx";
import { SweepFigure } from "./marks/sweep/sweep-figure.tsx";
import { TreeFigure } from "./marks/tree/tree-figure.tsx";
import { withNudge } from "./model/changes.ts";
import type { Model } from "./model/model.ts";
import { rangeOf } from "./model/range.ts";
import { settableIds } from "./model/settable.ts";
import { withSetting } from "./model/settings.ts";
import type { Setup } from "./model/setup.ts";
import { withSwept } from "./model/standing.ts";
import type { SetupStart } from "./model/start.ts";
import { ComparedRows } from "./tables/compared-rows.tsx";
import { ProductRow } from "./tables/product-row.tsx";
import { numbersAfterSigns, workedOut } from "./testing/equations.ts";

/** How many settings of its controls each figure is read at. */
const SETTINGS = 12;

const sigmoid = (neurons: number) => ({ neurons, activation: "sigmoid" as const });

const chain: SetupStart = {
  network: {
    inputs: 1,
    layers: [sigmoid(1), sigmoid(1), sigmoid(1)],
    weights: [[[1.2]], [[-0.9]], [[1.4]]],
    biases: [[-0.3], [1.1], [-0.5]],
  },
  examples: [
    { input: [0.85], target: [1] },
    { input: [0.2], target: [0] },
    { input: [0.5], target: [0.3] },
  ],
  nudge: { quantity: "w3.0.0", by: 0.1 },
};
const one: SetupStart = { ...chain, examples: [{ input: [0.85], target: [1] }] };
const wide: SetupStart = {
  network: {
    inputs: 1,
    layers: [sigmoid(3), sigmoid(2)],
    weights: [
      [[1.1], [-0.7], [0.4]],
      [
        [0.6, -1.2, 0.9],
        [-0.5, 1.3, 0.8],
      ],
    ],
    biases: [
      [0.1, -0.2, 0.3],
      [0.2, -0.4],
    ],
  },
  examples: [{ input: [0.6], target: [1, 0] }],
  nudge: { quantity: "w2.0.0", by: 0.1 },
};
const downhill: SetupStart = { ...chain, descent: { learningRate: 0.5, along: ["w3.0.0", "b3.0"] } };

const withEquations: readonly (readonly [string, SetupStart, ReactNode, number])[] = [
  ["the factors of a weight", one, <ProductRow key="f" of="w3.0.0" />, 1],
  ["the factors of a weight far back", one, <ProductRow key="f" of="w1.0.0" />, 1],
  ["the factors of several paths, and their sum", wide, <ProductRow key="f" of="w1.0.0" />, 3],
  ["rows that are compared", one, <ComparedRows key="f" of={["w3.0.0", "b3.0", "a2.0"]} />, 3],
  ["the microscope of slopes", one, <SlopesFigure key="f" of="w3.0.0" />, 1],
  ["the pulls of the examples", chain, <AveragingFigure key="f" of="w3.0.0" />, 1],
  [
    "a layer, its sums and its cost",
    wide,
    [<LayerFigure key="l" />, <CostRow key="c" />, <WeightFactors key="w" />],
    3,
  ],
];

let model: Model;
function Probe() {
  const own = useModel();
  useEffect(() => {
    model = own;
  }, [own]);
  return null;
}

function show(setup: SetupStart, figure: ReactNode) {
  render(
    <Lesson start={{ counting: "fromLast", setup }}>
      <Probe />
      {figure}
    </Lesson>,
  );
}

/** Every quantity that a reader can set somewhere in its range, and a nudge of any size. */
function settingsOf(start: Setup): readonly Setup[] {
  const ids = settableIds(start.network);
  const anyValue = (id: (typeof ids)[number]) => {
    const { min, max } = rangeOf(id) ?? { min: 0, max: 0 };
    return fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => thousandths / 1000 + 0);
  };
  const anyNudge = fc.tuple(fc.constantFrom(0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.137), fc.constantFrom(1, -1));
  return fc.sample(
    fc.tuple(fc.tuple(...ids.map(anyValue)), anyNudge).map(([values, [size, side]]) => {
      const set = ids.reduce((setup, id, index) => withSetting(setup, id, values[index] ?? 0), start);
      return withNudge(set, size * side);
    }),
    { numRuns: SETTINGS, seed: 1 },
  );
}

/** Reads the figure at many settings. */
function readAtSettings(of: Model, also: (setup: Setup, index: number) => Setup = (setup) => setup) {
  const all = settingsOf(of.store.getState().start).map((setup, index) => {
    act(() => of.load(also(setup, index)));
    return workedOut(document.body);
  });
  return {
    fewest: Math.min(...all.map(({ count }) => count)),
    most: Math.max(...all.map(({ count }) => count)),
    faults: all.flatMap(({ faults }, index) => faults.map((fault) => `setting ${index}: ${fault}`)),
  };
}

beforeEach(() => window.history.replaceState(null, "", "/"));
afterEach(cleanup);

describe(`every equation comes out from the shown numbers, at ${SETTINGS} settings`, () => {
  test.each(withEquations)("of %s", (_, setup, figure, least) => {
    show(setup, figure);
    const { fewest, faults } = readAtSettings(model);
    expect(faults).toEqual([]);
    expect(fewest).toBeGreaterThanOrEqual(least);
  });

  test("of the next step downhill, which a ball that has left its map does not have", () => {
    show(downhill, <DescentFigure pairs={[["w3.0.0", "b3.0"]]} />);
    const { fewest, most, faults } = readAtSettings(model);
    expect(faults).toEqual([]);
    expect([fewest, most]).toEqual([0, 2]);
  });

  test.each([
    ["a chain", one, 9],
    ["a network", wide, 6],
  ] as const)("of the sweep through %s, at each of its steps", (_, setup, steps) => {
    show(setup, <SweepFigure />);
    const { fewest, faults } = readAtSettings(model, (set, index) => withSwept(set, 1 + (index % steps)));
    expect(faults).toEqual([]);
    expect(fewest).toBeGreaterThanOrEqual(1);
  });

  test("of the sum over paths, path by path and backwards", () => {
    show(wide, <PathComposer starts={["w1.0.0", "x0"]} foundFirst={2} />);
    const byPath = readAtSettings(model);
    expect(byPath.faults).toEqual([]);
    expect(byPath.fewest).toBeGreaterThanOrEqual(1);
    fireEvent.click(screen.getByLabelText("Backwards"));
    const { composed } = model.store.getState().setup;
    const back = readAtSettings(model, (setup, index) => ({
      ...setup,
      composed: composed && { ...composed, back: 1 + (index % 3) },
    }));
    expect(back.faults).toEqual([]);
    expect(back.fewest).toBeGreaterThanOrEqual(1);
  });

  test.each([
    ["square", <SquareFigure key="f" />, 1],
    ["rates", <RatesFigure key="f" />, 2],
  ] as const)("of the plain letters of the figure %s", (name, figure, least) => {
    render(figure);
    const own = modelOnPage(name);
    if (!own) throw new Error(`there is no model ${name}`);
    const { fewest, faults } = readAtSettings(own, (setup) => ({
      ...setup,
      examples: own.store.getState().start.examples,
    }));
    expect(faults).toEqual([]);
    expect(fewest).toBeGreaterThanOrEqual(least);
  });
});

describe(`a negative number beside its sign stands in brackets, at ${SETTINGS} settings`, () => {
  // In rows of factors a symbol stands between the sign and the number.
  const rows = withEquations.filter(([name]) => !name.startsWith("the factors"));
  const figures: readonly (readonly [string, SetupStart, ReactNode])[] = [
    ...rows.map(([name, setup, figure]) => [name, setup, figure] as const),
    ["a nudge on its lines", one, <NumberLines key="f" />],
    ["the tree of causes", one, <TreeFigure key="f" />],
  ];
  test.each(figures)("in %s", (_, setup, figure) => {
    show(setup, figure);
    for (const set of settingsOf(model.store.getState().start)) {
      act(() => model.load(set));
      const { count, bare } = numbersAfterSigns(document.body);
      expect(bare).toEqual([]);
      expect(count).toBeGreaterThan(0);
    }
  });
});

describe("an equation on a page", () => {
  const worked = (html: string) => {
    document.body.innerHTML = html;
    return workedOut(document.body);
  };
  test.each([
    ["<p>2 × 3 = 6</p>", 1, 0],
    ["<p>2 × 3 = 7</p>", 1, 1],
    ["<p>so −0.5 × (−1.332) = 0.666. The gap is 1</p>", 1, 0],
    ["<p>1.400 × 0.621 + (−0.500) = 0.370</p>", 1, 1],
    ["<p>(1.5 − 0.5)² + (0 − 2)² = 5.000</p>", 1, 0],
    ["<p>(0.1 − 0.4) ÷ 3 = −0.100</p>", 1, 0],
    ["<p>a word = 0.5</p>", 0, 0],
  ])("such as %s", (html, count, faults) => {
    const { count: found, faults: wrong } = worked(html);
    expect([found, wrong.length]).toEqual([count, faults]);
  });
});
