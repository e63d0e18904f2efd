// The networks and numbers that all are measured on; limit.c makes the same ones.

export interface Case {
  readonly name: string;
  readonly sizes: readonly number[];
  /** weights[l][j][k], biases[l][j] */
  readonly weights: number[][][];
  readonly biases: number[][];
  readonly examples: readonly { readonly input: number[]; readonly target: number[] }[];
}

const list = <T>(length: number, make: () => T): T[] => Array.from({ length }, make);

/** @param blank  the share of inputs that are 0, as most pixels of a digit are */
export function makeCase(name: string, sizes: readonly number[], blank = 0): Case {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const weights: number[][][] = [];
  const biases: number[][] = [];
  for (let l = 1; l < sizes.length; l++) {
    const [J, K] = [sizes[l], sizes[l - 1]];
    const reach = K > 100 ? 0.1 : 1;
    weights.push(list(J, () => list(K, () => (next() * 2 - 1) * reach)));
    biases.push(list(J, () => next() * 2 - 1));
  }
  const examples = list(256, () => ({
    input: list(sizes[0], () => {
      const value = next();
      return sizes[0] > 100 ? (value < blank ? 0 : value) : value * 2 - 1;
    }),
    target: list(sizes[sizes.length - 1], () => (next() < 0.5 ? 0 : 1)),
  }));
  return { name, sizes, weights, biases, examples };
}

export const cases: readonly Case[] = [
  makeCase("chain", [1, 1, 1, 1]),
  makeCase("tiny", [2, 3, 1]),
  makeCase("small", [4, 8, 8, 1]),
  makeCase("digit", [784, 16, 16, 10]),
  makeCase("digit, blank", [784, 16, 16, 10], 0.8),
];

export const xor: Case = {
  ...makeCase("xor", [2, 4, 1]),
  examples: [
    { input: [0, 0], target: [0] },
    { input: [0, 1], target: [1] },
    { input: [1, 0], target: [1] },
    { input: [1, 1], target: [0] },
  ],
};
