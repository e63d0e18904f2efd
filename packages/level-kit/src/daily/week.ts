import type { Wishes } from "../generate/wishes.ts";

/** What a day of the week asks for: one of these. */
type Menu = readonly [Wishes, ...Wishes[]];

const line: Wishes = {
  sizes: [1, 1],
  activations: ["identity"],
  knobs: 2,
  examples: 1,
  par: [3, 4],
  steps: [0.25, 0.5],
  difficulty: [1, 1.8],
};
const twoInputs: Wishes = { ...line, sizes: [2, 1], knobs: 2, par: [3, 5] };

const chain: Wishes = {
  ...line,
  sizes: [1, 1, 1],
  activations: ["identity", "identity"],
  par: [3, 5],
  difficulty: [1.4, 2.3],
};
const bentChain: Wishes = { ...chain, activations: ["tanh", "identity"] };

const points: Wishes = {
  ...line,
  sizes: [1, 1],
  activations: ["sigmoid"],
  examples: 2,
  par: [4, 6],
  steps: [0.5, 1],
  unit: true,
  difficulty: [1.5, 2.6],
};
const sidedPoints: Wishes = { ...points, sizes: [2, 1], knobs: 3 };

const twoRoads: Wishes = {
  ...line,
  sizes: [1, 2, 1],
  activations: ["tanh", "identity"],
  knobs: 3,
  par: [4, 6],
  difficulty: [1.9, 2.8],
};
const kinkedRoads: Wishes = { ...twoRoads, activations: ["relu", "identity"] };

const softRoads: Wishes = {
  ...twoRoads,
  activations: ["sigmoid", "sigmoid"],
  examples: 2,
  steps: [1],
  unit: true,
};

const crossed: Wishes = { ...twoRoads, sizes: [2, 2, 1], examples: 2, knobs: 4, par: [5, 6] };

/** Monday is easy, Sunday is hard; Friday is in ink, Saturday in fog, and Sunday has a ceiling. */
export const week: readonly [Menu, Menu, Menu, Menu, Menu, Menu, Menu] = [
  [line, twoInputs],
  [chain, bentChain],
  [points, sidedPoints],
  [twoRoads, kinkedRoads],
  [
    { ...twoRoads, mode: "ink", par: [4, 6], difficulty: [2.2, 3.2] },
    { ...softRoads, mode: "ink", difficulty: [2.2, 3.2] },
  ],
  [
    { ...softRoads, mode: "fog", knobs: 4, difficulty: [2.5, 3.6] },
    { ...twoRoads, mode: "fog", knobs: 4, difficulty: [2.5, 3.6] },
  ],
  [
    { ...softRoads, ceiling: true, knobs: 4, par: [5, 7], difficulty: [2.8, 5] },
    { ...twoRoads, ceiling: true, knobs: 4, par: [5, 7], difficulty: [2.8, 5] },
    { ...crossed, ceiling: true, difficulty: [2.8, 5] },
  ],
];
