import "server-only";
import { type Expression, name, number, product } from "@nn/algebra";
import { withoutHues } from "@nn/notation";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { type Earlier, earlierLinkMistakes } from "../../../mistakes/earlier-link.ts";
import { activationMistakes, costMistakes, productMistakes, slopeMistakes } from "../../../mistakes/wrongs-at.ts";
import { linkKeys } from "../../../parts/formula/keys.ts";
import type { FormulaPart, WrongFormula } from "../../../parts/formula/part.ts";
import { type Chain, productOf, type Slope, sigmaOf, taggedTrace } from "../../../scenes/chain.ts";
import { longerChain, quotientsAlong } from "../../../scenes/longer-chain.ts";
import { multipliesAsShown, pleasantChain } from "../../../scenes/pleasant.ts";
import { costAsSquare, type Pen, penFor, say, shown, valued } from "../../../writing/say.ts";

/** ∂C/∂w one layer further back: what the last link hands over, times what the earlier link does itself. */
export const weightBefore: Family = {
  id: "weight-before",
  make: (seed) => {
    const sigma: Slope = seed % 2 === 0 ? "generic" : "sigmoid";
    const layers = 2 + (Math.floor(seed / 2) % 2);
    return pleasantChain(seed, { hidden: "sigmoid", layers, sigma }, (last) => {
      const { chain, links } = longerChain(last, 2);
      const earlier = links[1];
      if (!earlier) return undefined;
      const { trace, factors } = taggedTrace(chain, earlier.w);
      const values = factors.map(({ factor }) => factor.value);
      // Five factors make small numbers; those that vanish in three decimals teach nothing.
      if (!multipliesAsShown(values, trace.value, 3, 0.01)) return undefined;
      return exerciseFor(chain, earlier, values, trace.value);
    });
  },
};

function exerciseFor(chain: Chain, earlier: Earlier, values: readonly number[], value: number): Exercise {
  const pen = penFor(chain.names);
  const { ids } = chain;
  const handed = handedPart(chain, earlier, pen);
  const own = ownPart(chain, earlier, pen);
  const whole = { ...wholePart(chain, earlier, handed, own, pen), productOf: [handed.id, own.id] };
  const parts = [handed, own, whole];
  const ends = [
    ["C", ids.before],
    [ids.before, earlier.w],
    ["C", earlier.w],
  ] as const;
  const quantity = pen.quantity;
  return {
    question: {
      title: "One layer further back",
      prompt: say`In this chain ${quantity(earlier.z)} = ${pen.formula(chain.definitions.get(earlier.z) ?? number(0))} and ${quantity(ids.before)} = ${pen.formula(sigmaOf(chain.sigma, name(earlier.z)))}; after it comes the last link as you know it, with the cost ${costAsSquare(quantity(ids.a), quantity(ids.y))}. ${chain.sigma === "generic" ? "σ stands for any smooth activation function." : "σ is the sigmoid."} First write what the last link hands back, then what the earlier link does itself, then the whole road from ${quantity(earlier.w)}.`,
      parts: parts.map(({ id }, i) => ({
        id,
        kind: "expression" as const,
        label: [pen.slope(ends[i]?.[0] ?? "C", ends[i]?.[1] ?? earlier.w)],
        keys: [...linkKeys(chain), ...earlierKeys(earlier, pen)],
      })),
      figure: { network: chain.spec, example: chain.example, showsValues: false, layerNames: "letters" },
    },
    parts,
    solution: {
      lines: [
        say`The last link hands back how fast the cost follows ${quantity(ids.before)}: ${pen.equation("C", ids.before, handed.key)}`,
        say`The earlier link does what every link does: ${pen.equation(ids.before, earlier.w, own.key)}`,
        say`Along the road they multiply: ${pen.equation("C", earlier.w, whole.key)}`,
        say`With the numbers of one such chain: ${numbersOf(pen, earlier, values, value)}`,
      ],
      answers: Object.fromEntries(
        parts.map(({ id, key }) => [id, { latex: pen.formula(key).tex, plain: pen.formula(key).plain }]),
      ),
    },
  };
}

function numbersOf(pen: Pen, { w }: Earlier, values: readonly number[], value: number) {
  const shownValues = values.map((factor) => (factor < 0 ? `(${shown(factor)})` : shown(factor)));
  const { tex, plain } = valued(w, value);
  const equation = pen.equation("C", w, shownValues.join(" \\cdot "));
  return { ...equation, tex: `${equation.tex} ${tex}`, plain: `${equation.plain} ${plain}` };
}

const earlierKeys = (earlier: Earlier, pen: Pen) =>
  [earlier.before, earlier.z, earlier.w].map((id) => {
    const { tex, plain } = pen.quantity(id);
    return { latex: tex, insert: withoutHues(tex), plain, says: plain };
  });

const base = (chain: Chain, earlier: Earlier) => ({
  kind: "expression" as const,
  names: chain.names,
  definitions: chain.definitions,
  quotient: quotientsAlong({ chain, links: [chain.ids, { ...earlier, a: chain.ids.before }] }),
});

/** ∂C/∂a of the layer before the last: what the last link hands back. */
function handedPart(chain: Chain, earlier: Earlier, pen: Pen): FormulaPart {
  const { ids } = chain;
  const wrongs = [activationMistakes(chain), slopeMistakes(chain), costMistakes(chain)];
  const factors = taggedTrace(chain, ids.before).factors.map(({ expression }, i) => ({
    id: String(i),
    key: expression,
    wrongs: wrongs[i] ?? [],
  }));
  const [W, P] = [pen.quantity(ids.w), pen.quantity(ids.before)];
  return {
    ...base(chain, earlier),
    id: "handed",
    key: productOf([...factors].reverse().map(({ key }) => key)),
    factors: factors.map((factor) => factor.key),
    wrongs: productMistakes(chain, factors),
    because: say`Yes. What reaches the cost from ${P} goes through ${W}, through σ and through the square.`,
    otherwise: say`Take the last link as you know it, and nudge ${P} in place of the weight. What multiplies ${P}?`,
    hints: [
      say`You know the last link. Which of its three factors changes when ${P} is nudged and the weight holds still?`,
      say`In the figure, look at the line from ${P} to the last neuron.`,
      say`Only the first factor changes: ${P} is multiplied by ${W}. The slope of σ and the slope of the square stay.`,
    ],
    lookAt: [ids.before, ids.w, ids.a, "C"],
  };
}

/** ∂a/∂w of the layer before the last: what that link does itself. */
function ownPart(chain: Chain, earlier: Earlier, pen: Pen): FormulaPart {
  const { ids } = chain;
  const slope = (id: string): Expression => sigmaOf(chain.sigma, name(id), 1);
  const [Z, P, X] = [pen.quantity(earlier.z), pen.quantity(ids.before), pen.quantity(earlier.before)];
  const lookAt = [earlier.w, earlier.z, ids.before];
  const x = name(earlier.before);
  return {
    ...base(chain, earlier),
    id: "own",
    key: product(slope(earlier.z), x),
    factors: [slope(earlier.z), x],
    wrongs: earlierLinkMistakes(chain, earlier),
    because: say`Yes. Every link does the same: the slope of its σ, times the activation that its weight is multiplied by.`,
    otherwise: say`From ${pen.quantity(earlier.w)} to ${P} there are two steps: into ${Z}, and through σ.`,
    hints: [
      say`How far is it from ${pen.quantity(earlier.w)} to ${P}? Count the steps.`,
      say`In the figure, look at the line into the neuron before the last, and at its ring and disc.`,
      say`The first step gives ${X}, the second the slope of σ at ${Z}. Multiply them.`,
    ],
    lookAt,
  };
}

function wholePart(chain: Chain, earlier: Earlier, handed: FormulaPart, own: FormulaPart, pen: Pen): FormulaPart {
  const [back, here] = [pen.slope("C", chain.ids.before), pen.slope(chain.ids.before, earlier.w)];
  const lift = (wrongs: readonly WrongFormula[], other: Expression): readonly WrongFormula[] =>
    wrongs.map((wrong) => ({ ...wrong, formula: productOf([wrong.formula, other]) }));
  return {
    ...base(chain, earlier),
    id: "whole",
    key: productOf([handed.key, own.key]),
    factors: [...(handed.factors ?? []), ...(own.factors ?? [])],
    wrongs: [
      ...lift(handed.wrongs, own.key),
      ...lift(own.wrongs, handed.key),
      {
        name: "chain-broken",
        title: "The road breaks off in the middle",
        explanation: say`This ends at ${pen.quantity(chain.ids.before)}. The road goes on to the cost: multiply by ${back}.`,
        lookAt: [chain.ids.before, "C"],
        formula: own.key,
      },
      {
        name: "start-missing",
        title: "The beginning of the road is missing",
        explanation: say`This begins at ${pen.quantity(chain.ids.before)}. A nudge of ${pen.quantity(earlier.w)} must get there first: multiply by ${here}.`,
        lookAt: [earlier.w, chain.ids.before],
        formula: handed.key,
      },
    ],
    because: say`Yes. What the last link hands back, times what this link does itself: that is how a network learns layer by layer.`,
    otherwise: say`The whole is ${back} times ${here}, your two answers above.`,
    hints: [
      say`You have two pieces of one road. How do pieces of a road combine?`,
      say`The pieces meet at ${pen.quantity(chain.ids.before)}: one ends there, the other begins there.`,
      say`Multiply ${back} by ${here}.`,
    ],
    lookAt: [earlier.w, chain.ids.before, "C"],
  };
}
