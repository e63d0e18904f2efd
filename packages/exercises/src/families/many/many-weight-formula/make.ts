import "server-only";
import { difference, type Expression, type Names, name, number, product } from "@nn/algebra";
import { type Factor, trace } from "@nn/core";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { type ManyFormula, manyBiasMistakes, manyWeightMistakes } from "../../../mistakes/many-formula.ts";
import { type Asked, askFormula, assemble } from "../../../parts/assemble.ts";
import { quantityKeys, sigmaKeys } from "../../../parts/formula/index-keys.ts";
import { productOf, type Slope, sigmaOf } from "../../../scenes/chain.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { maths, onItsLine } from "../../../writing/maths.ts";
import { penFor, say } from "../../../writing/say.ts";

/** ∂C/∂w_jk and ∂C/∂b_j as formulas, with the indices as letters or as numbers. */
export const manyWeightFormula: Family = {
  id: "many-weight-formula",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const sizes = dice.pick([
        [1, 2, 2],
        [2, 2, 2],
        [2, 3, 2],
        [1, 2, 3],
      ]);
      const wish = someNetwork(dice, { sizes, activation: () => "sigmoid" });
      const scene = sceneOf({ ...wish, showsValues: false, layerNames: "letters" });
      const j = dice.pick([0, 1]);
      return exerciseFor(dice.pick([true, false]) ? withLetters(scene, j) : scene, j, dice);
    }),
};

/** The same network with j and k in place of two of its numbers, so that the formula stands for every pair. */
function withLetters(scene: Scene, j: number): Scene {
  const letters = new Map([
    [String(j), "j"],
    [String(1 - j), "k"],
  ]);
  const variables = scene.names.variables.map((variable) =>
    variable.index === undefined
      ? variable
      : { ...variable, index: [...variable.index].map((digit) => letters.get(digit) ?? digit).join("") },
  );
  // A name with a number left in it belongs to a neuron that the question does not speak of.
  const names = { variables: variables.filter(({ index }) => !/\d/.test(index ?? "")) };
  return { ...scene, names, pen: penFor(names) };
}

/** What one neuron of the last layer forms, and how the cost follows its weight and its bias. */
function formulaOf(plain: Scene, j: number, sigma: Slope): ManyFormula {
  const k = 1 - j;
  const names: Names = {
    ...plain.names,
    functions: [
      {
        id: sigma === "generic" ? "σ" : "sigmoid",
        words: ["σ", "sigma", "s", ...(sigma === "sigmoid" ? ["sigmoid"] : [])],
        latex: "\\sigma",
        text: "σ",
      },
    ],
    derivatives: true,
  };
  const scene = { ...plain, names, pen: penFor(names) };
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

function exerciseFor(plain: Scene, j: number, dice: Dice): Exercise {
  const formula = formulaOf(plain, j, dice.pick(["generic", "sigmoid"] as const));
  const { scene, ids, sigma, ofWeight, ofBias } = formula;
  const { pen } = scene;
  const isLettered = scene.names.variables.some(({ index }) => index === "j");
  const [W, B, Z, A] = [pen.quantity(ids.w), pen.quantity(ids.b), pen.quantity(ids.z), pen.quantity(ids.a)];
  const outputs = scene.pass.output.length === 2 ? "both" : "all three";
  const where = isLettered
    ? say`Neuron j of the last layer forms ${Z} from all the activations ${pen.quantity(ids.before)} before it, and sends on`
    : say`Neuron ${j} of the last layer forms ${Z} from all the activations before it, and sends on`;
  const asked = [weightPart(formula), biasPart(formula)];
  const [first, second, third] = ofWeight.map((factor) => pen.formula(factor));
  return assemble({
    title: "One weight among many, in letters",
    prompt: say`${where} ${maths`${A} = ${pen.formula(sigmaOf(sigma, name(ids.z)))}`}. The cost is the sum of the squared gaps of ${outputs} outputs, and the gap of this one is ${maths`${A} - ${pen.quantity(ids.y)}`}. ${sigma === "generic" ? "σ stands for any smooth function and σ′ for its slope." : "σ is the sigmoid; you may write its slope as σ′ or work it out."} How fast does the cost follow ${W}, and how fast does it follow ${B}?`,
    asked,
    figure: scene.figure,
    lines: [
      say`${W} is multiplied by ${pen.quantity(ids.before)}, and leads into ${Z} alone: ${onItsLine(maths`${pen.slope(ids.z, ids.w)} = ${first ?? 0}`)}`,
      say`Then comes σ, at its own weighted sum: ${onItsLine(maths`${pen.slope(ids.a, ids.z)} = ${second ?? 0}`)}`,
      say`Of all the squares in the cost one holds ${A}: ${onItsLine(maths`${pen.slope("C", ids.a)} = ${third ?? 0}`)}`,
      say`Together: ${pen.equation("C", ids.w, keyOf(ofWeight))}`,
      say`The bias is added as it is, so its first factor is 1: ${pen.equation("C", ids.b, keyOf(ofBias))}`,
    ],
  });
}

const keyOf = (factors: readonly Expression[]): Expression => productOf([...factors].reverse());

/** What both parts share: how they are typed and read. */
function shared({ scene, ids, sigma, ofWeight, ofBias }: ManyFormula) {
  const { pen } = scene;
  const known = new Map<string, Expression>([
    [`C/${ids.w}`, keyOf(ofWeight)],
    [`C/${ids.b}`, keyOf(ofBias)],
    [`C/${ids.z}`, keyOf(ofBias)],
    [`${ids.a}/${ids.w}`, productOf(ofWeight.slice(0, 2))],
    ...ofWeight.map((factor, i): [string, Expression] => [
      [`${ids.z}/${ids.w}`, `${ids.a}/${ids.z}`, `C/${ids.a}`][i] ?? "",
      factor,
    ]),
    [`${ids.z}/${ids.b}`, number(1)],
  ]);
  const { other } = ids;
  const written = [ids.before, ids.swapped, ids.z, ids.a, ids.y, ids.w, ids.b, other.z, other.a, other.y];
  return {
    pen,
    keys: [...quantityKeys(pen, written), ...sigmaKeys],
    definitions: new Map(
      [
        [ids.a, ids.z],
        [other.a, other.z],
      ].map(([a = "", z = ""]) => [a, sigmaOf(sigma, name(z))]),
    ),
    quotient: (of: string, by: string) => known.get(`${of}/${by}`),
  };
}

function weightPart(formula: ManyFormula): Asked {
  const { scene, ids, ofWeight } = formula;
  const { pen } = scene;
  const [W, Z, A, P] = [pen.quantity(ids.w), pen.quantity(ids.z), pen.quantity(ids.a), pen.quantity(ids.before)];
  return askFormula({
    ...shared(formula),
    id: "weight",
    label: [pen.slope("C", ids.w)],
    key: keyOf(ofWeight),
    wrongs: manyWeightMistakes(formula),
    because: say`Yes. It is the formula of a chain with indices: the second index of the weight stands at the activation before, the first everywhere else.`,
    otherwise: say`Three links: ${pen.slope(ids.z, ids.w)}, ${pen.slope(ids.a, ids.z)} and ${pen.slope("C", ids.a)}. Write each with its index, and multiply.`,
    hints: [
      say`Which neuron does the line of ${W} come from, and into which does it lead?`,
      say`In the figure, follow that line: from the disc of ${P} into the ring of ${Z}, and on to the gap of ${A}. No other output is touched.`,
      say`The first link is ${P}, the second is ${pen.formula(ofWeight[1] ?? number(1))}. The last, the slope of the square, is yours.`,
    ],
    lookAt: [ids.before, ids.w, ids.z, ids.a],
  });
}

function biasPart(formula: ManyFormula): Asked {
  const { scene, ids, ofBias } = formula;
  const { pen } = scene;
  const Z = pen.quantity(ids.z);
  return askFormula({
    ...shared(formula),
    id: "bias",
    label: [pen.slope("C", ids.b)],
    key: keyOf(ofBias),
    wrongs: manyBiasMistakes(formula),
    because: say`Yes. ${Z} follows its bias one to one, so only the slope of σ and the slope of the square are left. The bias needs one index: it belongs to one neuron and to no line.`,
    otherwise: say`A bias belongs to one neuron. What is ${pen.slope(ids.z, ids.b)}, and which links come after it?`,
    hints: [
      say`Of the three links of the weight only the first is another one for the bias. Which is it now?`,
      say`In the figure, look at the small square under the neuron of ${Z}: nothing stands between the two.`,
      say`${pen.slope(ids.z, ids.b)} is 1. The other two links are those of the weight.`,
    ],
    lookAt: [ids.b, ids.z, ids.a],
  });
}
