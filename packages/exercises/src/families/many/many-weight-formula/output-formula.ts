import "server-only";
import { difference, type Expression, name, number, product } from "@nn/algebra";
import { type Factor, trace } from "@nn/core";
import type { Letters } from "../../../parts/formula/ask.ts";
import { quantityKeys, sigmaKeys } from "../../../parts/formula/index-keys.ts";
import { productOf, type Slope, sigmaName, sigmaOf } from "../../../scenes/chain.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { penFor } from "../../../writing/say.ts";

/** The link into one output of several: its quantities by id, and the factors of its weight and of its bias. */
export interface OutputFormula {
  readonly scene: Scene;
  readonly sigma: Slope;
  readonly ids: {
    readonly w: string;
    readonly b: string;
    readonly z: string;
    readonly a: string;
    readonly y: string;
    /** The activation that the weight is multiplied by, and the one with the index of the output instead. */
    readonly before: string;
    readonly swapped: string;
    readonly other: { readonly z: string; readonly a: string; readonly y: string };
  };
  readonly ofWeight: readonly Expression[];
  readonly ofBias: readonly Expression[];
}

/** The same network with j and k in place of two of its numbers, so that the formula stands for every pair. */
export function withLetters(scene: Scene, j: number): Scene {
  const letters = new Map([
    [String(j), "j"],
    [String(1 - j), "k"],
  ]);
  const variables = scene.pen.names.variables.map((variable) =>
    variable.index === undefined
      ? variable
      : { ...variable, index: [...variable.index].map((digit) => letters.get(digit) ?? digit).join("") },
  );
  // A name with a number left in it belongs to a neuron that the question does not speak of.
  const names = { variables: variables.filter(({ index }) => !/\d/.test(index ?? "")) };
  return { ...scene, pen: penFor(names) };
}

/** What output j forms, and how the cost follows its weight from the neuron with the other number, and its bias. */
export function outputFormula(plain: Scene, j: number, sigma: Slope): OutputFormula {
  const k = 1 - j;
  const names = { ...plain.pen.names, functions: [sigmaName(sigma)], derivatives: true };
  const scene = { ...plain, pen: penFor(names) };
  const ids = {
    w: `w2.${j}.${k}`,
    b: `b2.${j}`,
    z: `z2.${j}`,
    a: `a2.${j}`,
    y: `y${j}`,
    before: `a1.${k}`,
    swapped: `a1.${j}`,
    other: { z: `z2.${k}`, a: `a2.${k}`, y: `y${k}` },
  };
  const expressionOf = (factor: Factor): Expression => {
    if (factor.kind === "one") return number(1);
    if (factor.kind === "slope") return sigmaOf(sigma, name(factor.quantity), 1);
    if (factor.kind === "cost") return product(number(2), difference(name(factor.quantity), name(ids.y)));
    return name(factor.quantity);
  };
  const factorsOf = (id: string): readonly Expression[] =>
    trace(scene.network, scene.example, id).paths[0]?.factors.map(expressionOf) ?? [];
  return { scene, sigma, ids, ofWeight: factorsOf(ids.w), ofBias: factorsOf(ids.b) };
}

/** The product of factors that are told from the beginning of the path. */
export const keyOf = (factors: readonly Expression[]): Expression => productOf([...factors].reverse());

/** How the formulas are typed and read. */
export function lettersOf({ scene: { pen }, ids, sigma, ofWeight, ofBias }: OutputFormula): Letters {
  const { w, b, z, a, y, before, swapped, other } = ids;
  const known = new Map<string, Expression | undefined>([
    [`C/${w}`, keyOf(ofWeight)],
    [`C/${b}`, keyOf(ofBias)],
    [`C/${z}`, keyOf(ofBias)],
    [`${a}/${w}`, productOf(ofWeight.slice(0, 2))],
    [`${z}/${w}`, ofWeight[0]],
    [`${z}/${b}`, number(1)],
    [`${a}/${z}`, ofWeight[1]],
    [`C/${a}`, ofWeight[2]],
  ]);
  return {
    pen,
    keys: [...quantityKeys(pen, [before, swapped, z, a, y, w, b, other.z, other.a, other.y]), ...sigmaKeys],
    definitions: new Map([
      [a, sigmaOf(sigma, name(z))],
      [other.a, sigmaOf(sigma, name(other.z))],
    ]),
    quotient: (of, by) => known.get(`${of}/${by}`),
  };
}
