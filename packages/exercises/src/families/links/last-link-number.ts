import "server-only";
import type { Exercise } from "../../exercise/exercise.ts";
import { isUnmistakable, TOLERANCE, toleranceNote } from "../../exercise/tolerance.ts";
import {
  activationMistakes,
  biasMistakes,
  costMistakes,
  productMistakes,
  slopeMistakes,
  weightMistakes,
} from "../../mistakes/wrongs-at.ts";
import { type Asked, assemble } from "../../parts/assemble.ts";
import type { WrongFormula } from "../../parts/formula/part.ts";
import type { WrongNumber } from "../../parts/number/part.ts";
import type { RichText } from "../../question/rich-text.ts";
import { type Chain, type TaggedFactor, taggedTrace, valuesOf } from "../../scenes/chain.ts";
import { multipliesAsShown, pleasantChain } from "../../scenes/pleasant.ts";
import { costAsSquare, type Pen, penFor, say, shown } from "../../writing/say.ts";
import { factorLine, productLine } from "../../writing/trace-lines.ts";
import { inNumbers } from "./chain-parts.ts";

type Start = "w" | "b" | "before";

interface LastLinkWish {
  readonly start: Start;
  readonly title: string;
  /** True for a chain that suits the question beyond the numbers being gentle. */
  readonly suits?: (values: Readonly<Record<string, number>>, chain: Chain) => boolean;
  /** What is asked before the number, if anything. */
  readonly first?: (chain: Chain, value: number) => Asked;
}

const starts: Readonly<
  Record<
    Start,
    {
      readonly wrongs: (chain: Chain) => readonly WrongFormula[];
      readonly hint: (chain: Chain, pen: Pen) => RichText;
      readonly reason: string;
    }
  >
> = {
  w: {
    wrongs: weightMistakes,
    hint: ({ ids }, pen) => say`read ${pen.quantity(ids.before)} where the weight starts`,
    reason: "The activation that the weight is multiplied by: ",
  },
  b: {
    wrongs: biasMistakes,
    hint: ({ ids }, pen) => say`see that nothing stands between ${pen.quantity(ids.b)} and ${pen.quantity(ids.z)}`,
    reason: "The bias is added as it is: ",
  },
  before: {
    wrongs: activationMistakes,
    hint: ({ ids }, pen) => say`read ${pen.quantity(ids.w)} on the line between the two neurons`,
    reason: "The weight that carries the earlier activation across: ",
  },
};

/** "With these values, how fast does the cost move?" on a chain whose hidden layer gives an exact decimal. */
export function lastLinkNumber(seed: number, wish: LastLinkWish): Exercise {
  // The catalogue is the same for every chain of this shape and sign of the weight; only its numbers differ.
  const catalogues = new Map<boolean, readonly WrongFormula[]>();
  return pleasantChain(seed, { hidden: "relu", layers: 2, sigma: "sigmoid" }, (chain) => {
    const values = valuesOf(chain);
    if (!isGentle(chain, values) || !(wish.suits?.(values, chain) ?? true)) return undefined;
    const { trace, factors } = taggedTrace(chain, chain.ids[wish.start]);
    const shownFactors = factors.map(({ factor }) => factor.value);
    if (!multipliesAsShown(shownFactors, trace.value)) return undefined;
    const isNegative = (values[chain.ids.w] ?? 0) < 0;
    const catalogue = catalogues.get(isNegative) ?? catalogueFor(chain, wish.start, factors, isNegative);
    catalogues.set(isNegative, catalogue);
    const wrongs = inNumbers(chain, catalogue);
    if (!isUnmistakable(trace.value, wrongs)) return undefined;
    return exerciseFor(chain, wish, factors, trace.value, wrongs);
  });
}

/** The hidden neuron is awake, and σ is neither in its middle nor at its ends, where mistakes look alike. */
function isGentle({ ids }: Chain, values: Readonly<Record<string, number>>): boolean {
  const [before, z] = [values[ids.before] ?? 0, Math.abs(values[ids.z] ?? 0)];
  return before >= 0.2 && before <= 3 && z >= 0.2 && z <= 2.5;
}

function catalogueFor(
  chain: Chain,
  start: Start,
  factors: readonly TaggedFactor[],
  isNegative: boolean,
): readonly WrongFormula[] {
  const wrongs = [starts[start].wrongs(chain), slopeMistakes(chain), costMistakes(chain)];
  const product = factors.map(({ expression }, i) => ({ id: String(i), key: expression, wrongs: wrongs[i] ?? [] }));
  const all = productMistakes(chain, product);
  return start === "before" && isNegative ? all.map((wrong) => withTwoSigns(chain, wrong)) : all;
}

/** Where the weight is negative, a sign turned round may come from the weight as well as from the gap. */
function withTwoSigns({ ids, names }: Chain, wrong: WrongFormula): WrongFormula {
  if (wrong.name !== "sign-flipped") return wrong;
  const pen = penFor(names);
  const [A, Y, W] = [pen.quantity(ids.a), pen.quantity(ids.y), pen.quantity(ids.w)];
  return {
    ...wrong,
    explanation: say`The size is right. Two signs meet here: that of the gap, which is ${A} minus ${Y}, and that of ${W}, which is negative and turns up into down. Keep both.`,
    lookAt: [ids.w, ids.a, ids.y],
  };
}

function exerciseFor(
  chain: Chain,
  { start, title, first }: LastLinkWish,
  factors: readonly TaggedFactor[],
  value: number,
  wrongs: readonly WrongNumber[],
): Exercise {
  const pen = penFor(chain.names);
  const from = chain.ids[start];
  const number = askProduct(chain, start, factors, value, wrongs);
  const ask = first
    ? say`Does the cost rise or fall when ${pen.quantity(from)} rises a little, and how fast?`
    : say`How fast does the cost change when ${pen.quantity(from)} is nudged?`;
  return assemble({
    title,
    prompt: say`${settingOf(chain, pen)} ${ask}`,
    figure: { network: chain.spec, example: chain.example, showsValues: true, layerNames: "letters" },
    asked: first ? [first(chain, value), number] : [number],
    lines: solutionLines(chain, start, factors, value, pen),
  });
}

function settingOf(chain: Chain, pen: Pen): RichText {
  const { ids } = chain;
  const values = valuesOf(chain);
  const number = (id: string, decimals: number) => {
    const { tex, plain } = pen.quantity(id);
    const text = shown(values[id] ?? 0, decimals);
    return { tex: `${tex} = ${text}`, plain: `${plain} = ${text.replace("-", "−")}`, quantity: id };
  };
  return say`One example has gone through this chain. The first neuron is a ReLU; its sum is above 0, so it hands it on as it is. The last neuron received ${number(ids.before, 2)} through the weight ${number(ids.w, 2)} and has the bias ${number(ids.b, 2)}, so its weighted sum is ${number(ids.z, 3)}. Its activation function σ is the sigmoid, which gives ${number(ids.a, 3)}; the target is ${number(ids.y, 0)}, and the cost is ${costAsSquare(pen.quantity(ids.a), pen.quantity(ids.y))}.`;
}

function askProduct(
  chain: Chain,
  start: Start,
  factors: readonly TaggedFactor[],
  value: number,
  wrongs: readonly WrongNumber[],
): Asked {
  const pen = penFor(chain.names);
  const { z, a, y } = chain.ids;
  const from = chain.ids[start];
  const [first = "", second = "", third = ""] = factors.map(({ factor }) => inProse(factor.value));
  const [toSum, toActivation, toCost] = [pen.slope(z, from), pen.slope(a, z), pen.slope("C", a)];
  const begin = start === "w" ? chain.ids.before : start === "b" ? from : chain.ids.w;
  return {
    question: { kind: "number", id: "number", label: [pen.slope("C", from)], keys: [], note: toleranceNote },
    part: {
      kind: "number",
      id: "number",
      names: { variables: [], functions: chain.names.functions ?? [] },
      value,
      tolerance: TOLERANCE,
      wrongs,
      because: say`Yes: ${first} · ${second} · ${third} ≈ ${shown(value)}. ${value < 0 ? say`It is negative, so raising ${pen.quantity(from)} a little lowers the cost.` : say`It is positive, so raising ${pen.quantity(from)} a little raises the cost.`}`,
      otherwise: say`Work out the three factors one by one: ${toSum}, ${toActivation} and ${toCost}. Then multiply them.`,
      hints: [
        say`A nudge of ${pen.quantity(from)} crosses three links. Which three numbers does it meet?`,
        say`In the figure, ${starts[start].hint(chain, pen)}. Then look at the steepness of σ at ${pen.quantity(z)} and at the gap between ${pen.quantity(a)} and ${pen.quantity(y)}.`,
        say`${toSum} is ${first.replace(/[()]/g, "")}. For the sigmoid, ${toActivation} is ${pen.quantity(a)} times one minus ${pen.quantity(a)}, about ${second}. The last one, ${toCost}, is yours.`,
      ],
      lookAt: [begin, z, a, y],
    },
    answer: { latex: shown(value), plain: shown(value) },
  };
}

const inProse = (value: number): string => {
  const text = Number.isInteger(value) ? String(value) : shown(value);
  return (value < 0 ? `(${text})` : text).replace("-", "−");
};

function solutionLines(
  chain: Chain,
  start: Start,
  factors: readonly TaggedFactor[],
  value: number,
  pen: Pen,
): readonly RichText[] {
  const reasons = [
    starts[start].reason,
    "The sigmoid at that weighted sum, a(1 − a): ",
    "Twice the gap between activation and target: ",
  ];
  const values = factors.filter(({ factor }) => factor.kind !== "one").map(({ factor }) => factor.value);
  return [
    ...factors.map((factor, i) => say`${reasons[i] ?? ""}${factorLine(pen, factor)}`),
    say`Their product: ${productLine(pen, chain.ids[start], values, value)}`,
  ];
}
