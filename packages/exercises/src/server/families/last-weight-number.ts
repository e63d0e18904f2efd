import "server-only";
import { evaluate } from "@nn/algebra";
import { type Chain, type TaggedFactor, taggedTrace, valuesOf } from "../chain.ts";
import type { Exercise, Family } from "../family.ts";
import { costMistakes } from "../mistakes/cost.ts";
import { productMistakes } from "../mistakes/product.ts";
import { slopeMistakes } from "../mistakes/slope.ts";
import { weightMistakes } from "../mistakes/weight.ts";
import type { NumberPart, WrongFormula, WrongNumber } from "../part.ts";
import { multipliesAsShown, pleasantChain } from "../pleasant.ts";
import { type Pen, penFor, say, shown, valued } from "../say.ts";
import { isUnmistakable, TOLERANCE, toleranceNote } from "../tolerance.ts";

/** "With these values, what is ∂C/∂w?" on a chain whose hidden layer gives an exact decimal. */
export const lastWeightNumber: Family = {
  id: "last-weight-number",
  make: (seed) => {
    // The catalogue is the same for every chain of this shape; only its numbers differ.
    let catalogue: readonly WrongFormula[] | undefined;
    return pleasantChain(seed, { hidden: "relu", layers: 2, sigma: "sigmoid" }, (chain) => {
      if (!isGentle(chain)) return undefined;
      const { trace, factors } = taggedTrace(chain, chain.ids.w);
      const values = factors.map(({ factor }) => factor.value);
      if (!multipliesAsShown(values, trace.value)) return undefined;
      catalogue ??= catalogueFor(chain, factors);
      const wrongs = wrongNumbers(catalogue, valuesOf(chain));
      return isUnmistakable(trace.value, wrongs) ? exerciseFor(chain, factors, trace.value, wrongs) : undefined;
    });
  },
};

/** The hidden neuron is awake, and σ is neither in its middle nor at its ends, where mistakes look alike. */
function isGentle(chain: Chain): boolean {
  const values = valuesOf(chain);
  const [before, z] = [values[chain.ids.before] ?? 0, Math.abs(values[chain.ids.z] ?? 0)];
  return before >= 0.2 && before <= 3 && z >= 0.2 && z <= 2.5;
}

function catalogueFor(chain: Chain, factors: readonly TaggedFactor[]): readonly WrongFormula[] {
  const wrongs = [weightMistakes(chain), slopeMistakes(chain), costMistakes(chain)];
  const product = factors.map(({ expression }, i) => ({ id: String(i), key: expression, wrongs: wrongs[i] ?? [] }));
  return productMistakes(chain, product);
}

/** Where every mistake of the catalogue leads with the numbers of one chain. */
function wrongNumbers(
  catalogue: readonly WrongFormula[],
  values: Readonly<Record<string, number>>,
): readonly WrongNumber[] {
  return catalogue.flatMap(({ formula, ...mistake }) => {
    const value = evaluate(formula, values);
    return value === undefined ? [] : [{ ...mistake, value }];
  });
}

function exerciseFor(
  chain: Chain,
  factors: readonly TaggedFactor[],
  value: number,
  wrongs: readonly WrongNumber[],
): Exercise {
  const pen = penFor(chain.names);
  const { w } = chain.ids;
  const part = partFor(chain, factors, value, wrongs, pen);
  return {
    question: {
      title: "How fast does the cost follow the last weight, in numbers?",
      prompt: promptFor(chain, pen),
      parts: [
        {
          id: part.id,
          kind: "number",
          label: [pen.equation("C", w)],
          keys: [],
          note: toleranceNote,
        },
      ],
      figure: { network: chain.spec, example: chain.example, showsValues: true, layerNames: "letters" },
    },
    parts: [part],
    solution: {
      lines: solutionLines(chain, factors, value, pen),
      answers: { [part.id]: { latex: shown(value), plain: shown(value) } },
    },
  };
}

function promptFor(chain: Chain, pen: Pen) {
  const { ids } = chain;
  const values = valuesOf(chain);
  const number = (id: string, decimals: number) => {
    const { tex, plain } = pen.quantity(id);
    const text = shown(values[id] ?? 0, decimals);
    return { tex: `${tex} = ${text}`, plain: `${plain} = ${text.replace("-", "−")}`, quantity: id };
  };
  return say`One example has gone through this chain. The first neuron is a ReLU and hands its sum on as it is. The last neuron received ${number(ids.before, 2)} through the weight ${number(ids.w, 2)} and has the bias ${number(ids.b, 2)}, so its weighted sum is ${number(ids.z, 3)}. Its activation function σ is the sigmoid, which gives ${number(ids.a, 3)}; the target is ${number(ids.y, 0)}, and the cost is ${pen.quantity("C")} = (${pen.quantity(ids.a)} − ${pen.quantity(ids.y)})². How fast does the cost change when ${pen.quantity(ids.w)} is nudged?`;
}

function partFor(
  chain: Chain,
  factors: readonly TaggedFactor[],
  value: number,
  wrongs: readonly WrongNumber[],
  pen: Pen,
): NumberPart {
  const { w, z, a, before, y } = chain.ids;
  const [first, second, third] = factors.map(({ factor }) => shown(factor.value).replace("-", "−"));
  const [toSum, toActivation, toCost] = [pen.slope(z, w), pen.slope(a, z), pen.slope("C", a)];
  return {
    kind: "number",
    id: "number",
    names: { variables: [], functions: chain.names.functions ?? [] },
    value,
    tolerance: TOLERANCE,
    wrongs,
    because: say`Yes: ${first ?? ""} · ${second ?? ""} · ${third ?? ""} ≈ ${shown(value)}. ${value < 0 ? say`It is negative, so raising ${pen.quantity(w)} a little lowers the cost.` : say`It is positive, so raising ${pen.quantity(w)} a little raises the cost.`}`,
    otherwise: say`Work out the three factors one by one: ${toSum}, ${toActivation} and ${toCost}. Then multiply them.`,
    hints: [
      say`A nudge of ${pen.quantity(w)} crosses three links. Which three numbers does it meet?`,
      say`In the figure, read ${pen.quantity(before)} where the weight starts, the steepness of σ at ${pen.quantity(z)}, and the gap between ${pen.quantity(a)} and ${pen.quantity(y)}.`,
      say`${toSum} is ${first ?? ""}. For the sigmoid, ${toActivation} is ${pen.quantity(a)} times one minus ${pen.quantity(a)}, about ${second ?? ""}. The last one, ${toCost}, is yours.`,
    ],
    lookAt: [before, z, a, y],
  };
}

function solutionLines(chain: Chain, factors: readonly TaggedFactor[], value: number, pen: Pen) {
  const { w, z, a } = chain.ids;
  const ends = [[z, w] as const, [a, z] as const, ["C", a] as const];
  const reasons = [
    say`The activation that the weight is multiplied by: `,
    say`The sigmoid at that weighted sum, a(1 − a): `,
    say`Twice the gap between activation and target: `,
  ];
  const steps = factors.map(({ factor, expression }, i) => {
    const [of = "", by = ""] = ends[i] ?? [];
    const equation = pen.equation(of, by, expression);
    const { tex, plain } = valued(factor.quantity, factor.value);
    return say`${reasons[i] ?? ""}${{ ...equation, tex: `${equation.tex} ${tex}`, plain: `${equation.plain} ${plain}` }}`;
  });
  const numbers = factors
    .map(({ factor }) => shown(factor.value))
    .map((text) => (text.startsWith("-") ? `(${text})` : text));
  return [
    ...steps,
    say`Their product: ${pen.equation("C", w, `${numbers.join(" \\cdot ")} \\approx ${shown(value)}`)}`,
  ];
}
