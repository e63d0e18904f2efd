import "server-only";
import { type Expression, number } from "@nn/algebra";
import type { Exercise } from "../../exercise/exercise.ts";
import { activationMistakes } from "../../mistakes/activation.ts";
import { biasMistakes } from "../../mistakes/bias.ts";
import { costMistakes } from "../../mistakes/cost.ts";
import { type ProductFactor, productMistakes } from "../../mistakes/product.ts";
import { slopeMistakes } from "../../mistakes/slope.ts";
import { weightMistakes } from "../../mistakes/weight.ts";
import { linkKeys } from "../../parts/formula/keys.ts";
import type { FormulaPart, WrongFormula } from "../../parts/formula/part.ts";
import type { RichText } from "../../question/rich-text.ts";
import { type Chain, productOf, type Slope, type TaggedFactor, taggedTrace } from "../../scenes/chain.ts";
import { multipliesAsShown, pleasantChain } from "../../scenes/pleasant.ts";
import { costAsSquare, type Pen, penFor, say, shown, valued } from "../../writing/say.ts";
import { activationWords, biasWords, costWords, slopeWords, type Words, weightWords } from "./link-words.ts";

/** What is nudged at the beginning of the last link. */
export type Nudged = "weight" | "bias" | "activation";

interface Road {
  readonly title: string;
  readonly start: (chain: Chain) => string;
  readonly wrongs: (chain: Chain) => readonly WrongFormula[];
  readonly words: (chain: Chain, pen: Pen) => Words;
  /** Why the first factor is what it is, in the worked solution. */
  readonly reason: string;
}

const roads: Readonly<Record<Nudged, Road>> = {
  weight: {
    title: "How fast does the cost follow the last weight?",
    start: ({ ids }) => ids.w,
    wrongs: weightMistakes,
    words: weightWords,
    reason: "What the weight is multiplied by: ",
  },
  bias: {
    title: "How fast does the cost follow the last bias?",
    start: ({ ids }) => ids.b,
    wrongs: biasMistakes,
    words: biasWords,
    reason: "The bias is added as it is: ",
  },
  activation: {
    title: "How fast does the cost follow the neuron before?",
    start: ({ ids }) => ids.before,
    wrongs: activationMistakes,
    words: activationWords,
    reason: "What the earlier activation is multiplied by: ",
  },
};

/**
 * "Write ∂C/∂w of the last layer, link by link": three factors and their product. The seed decides whether σ is any
 * smooth function or the sigmoid, how long the chain is, and the numbers of the worked solution.
 */
export function lastLink(seed: number, nudged: Nudged): Exercise {
  const sigma: Slope = seed % 2 === 0 ? "generic" : "sigmoid";
  const layers = 2 + (Math.floor(seed / 2) % 2);
  return pleasantChain(seed, { hidden: "sigmoid", layers, sigma }, (chain) => {
    const road = roads[nudged];
    const by = road.start(chain);
    const { trace, factors } = taggedTrace(chain, by);
    const values = factors.map(({ factor }) => factor.value);
    return multipliesAsShown(values, trace.value) ? exerciseFor(chain, road, factors, trace.value) : undefined;
  });
}

/** Part ids in the order of the road: the parameter's link, the activation's, the cost's. */
const factorIds = ["sum", "slope", "cost"] as const;

function exerciseFor(chain: Chain, road: Road, factors: readonly TaggedFactor[], value: number): Exercise {
  const pen = penFor(chain.names);
  const by = road.start(chain);
  const ends = linksOf(chain, by);
  const wrongs = [road.wrongs, slopeMistakes, costMistakes];
  const words = [road.words, slopeWords, costWords];
  const links = factors.map(({ expression }, i) => ({
    id: factorIds[i] ?? "",
    key: expression,
    wrongs: wrongs[i]?.(chain) ?? [],
    of: ends[i]?.[0] ?? "",
    by: ends[i]?.[1] ?? "",
  }));
  const parts = [
    ...links.map((link, i) => ({ ...partFor(chain, link), ...(words[i] ?? costWords)(chain, pen) })),
    wholePart(chain, by, links, pen),
  ];
  return {
    question: {
      title: road.title,
      prompt: promptFor(chain, by, pen),
      parts: parts.map((part, i) => ({
        id: part.id,
        kind: "expression" as const,
        label: [pen.slope(ends[i]?.[0] ?? "C", ends[i]?.[1] ?? by)],
        keys: linkKeys(chain),
      })),
      figure: { network: chain.spec, example: chain.example, showsValues: false, layerNames: "letters" },
    },
    parts,
    solution: {
      lines: solutionLines(chain, road, factors, value, pen),
      answers: Object.fromEntries(
        parts.map((part) => {
          const { tex, plain } = pen.formula(part.key);
          return [part.id, { latex: tex, plain }];
        }),
      ),
    },
  };
}

/** The three links of the road, each as what moves and by what. */
const linksOf = ({ ids }: Chain, by: string): readonly (readonly [of: string, by: string])[] => [
  [ids.z, by],
  [ids.a, ids.z],
  ["C", ids.a],
];

function promptFor(chain: Chain, by: string, pen: Pen): RichText {
  const which =
    chain.sigma === "generic"
      ? say`σ stands for any smooth activation function and σ′ for its slope.`
      : say`σ is the sigmoid; you may write its slope as σ′ or work it out.`;
  const { z, a, y } = chain.ids;
  const definition = (id: string): Expression => chain.definitions.get(id) ?? number(0);
  return say`The last neuron of this chain forms ${pen.quantity(z)} = ${pen.formula(definition(z))}, then ${pen.quantity(a)} = ${pen.formula(definition(a))}, and the cost is ${costAsSquare(pen.quantity(a), pen.quantity(y))}. ${which} A tiny nudge of ${pen.quantity(by)} crosses three links on its way to the cost. Write how much each link passes on, and then the whole road.`;
}

type Link = ProductFactor & { readonly of: string; readonly by: string };

/** What the quotients between the quantities of the last link are equal to. */
function quotientsOf(chain: Chain): FormulaPart["quotient"] {
  const { a, z, w, b, before } = chain.ids;
  const known = new Map<string, Expression>();
  for (const by of [w, b, before]) {
    const [first, second, third] = taggedTrace(chain, by).factors.map(({ expression }) => expression);
    if (!first || !second || !third) continue;
    known.set(`${z}/${by}`, first).set(`${a}/${z}`, second).set(`C/${a}`, third);
    known.set(`${a}/${by}`, productOf([first, second])).set(`C/${z}`, productOf([second, third]));
    known.set(`C/${by}`, productOf([first, second, third]));
  }
  return (of, by) => known.get(`${of}/${by}`);
}

function partFor(chain: Chain, { id, key, wrongs }: ProductFactor) {
  const { names, definitions } = chain;
  return { kind: "expression" as const, id, names, definitions, key, wrongs, quotient: quotientsOf(chain) };
}

function wholePart(chain: Chain, by: string, links: readonly Link[], pen: Pen): FormulaPart {
  const key = productOf([...links].reverse().map((link) => link.key));
  const slopes = links.map((link) => pen.slope(link.of, link.by));
  const [first = "", second = "", third = ""] = slopes;
  return {
    ...partFor(chain, { id: "whole", key, wrongs: productMistakes(chain, links) }),
    factors: links.map((link) => link.key),
    productOf: links.map(({ id }) => id),
    because: say`Yes. Each link passes on its share, and the shares multiply: ${pen.slope("C", by)} = ${first} · ${second} · ${third}.`,
    otherwise: say`Take it link by link: the whole is ${first} times ${second} times ${third}. Which of your factors differs?`,
    hints: [
      say`Through which quantities does a nudge of ${pen.quantity(by)} travel before it reaches the cost?`,
      say`There are three links: ${first}, ${second} and ${third}. What happens to a nudge that is passed on three times?`,
      say`Along one road the factors multiply. Put your three answers from above side by side.`,
    ],
    lookAt: [by, chain.ids.z, chain.ids.a, "C"],
  };
}

function solutionLines(
  chain: Chain,
  road: Road,
  factors: readonly TaggedFactor[],
  value: number,
  pen: Pen,
): readonly RichText[] {
  const by = road.start(chain);
  const { z, a } = chain.ids;
  const ends = linksOf(chain, by);
  const reasons = [
    say`${road.reason}`,
    say`How steep σ is where the weighted sum stands: `,
    say`The slope of the square: `,
  ];
  const steps = factors.map(({ factor, expression }, i) => {
    const [of = "", under = ""] = ends[i] ?? [];
    const equation = pen.equation(of, under, expression);
    if (factor.kind === "one") return say`${reasons[i] ?? ""}${equation}`;
    const { tex, plain } = valued(factor.quantity, factor.value);
    return say`${reasons[i] ?? ""}${{ ...equation, tex: `${equation.tex} ${tex}`, plain: `${equation.plain} ${plain}` }}`;
  });
  const key = productOf([...factors].reverse().map(({ expression }) => expression));
  const numbers = factors
    .filter(({ factor }) => factor.kind !== "one")
    .map(({ factor }) => inBrackets(shown(factor.value)));
  return [
    say`A nudge of ${pen.quantity(by)} moves ${pen.quantity(z)}, that moves ${pen.quantity(a)}, and that moves ${pen.quantity("C")}. The numbers are those of one chain of this kind.`,
    ...steps,
    say`Along the road the shares multiply: ${pen.equation("C", by, key)}`,
    say`With the numbers: ${pen.equation("C", by, `${numbers.join(" \\cdot ")} \\approx ${shown(value)}`)}`,
  ];
}

const inBrackets = (text: string): string => (text.startsWith("-") ? `(${text})` : text);
