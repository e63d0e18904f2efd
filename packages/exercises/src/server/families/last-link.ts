import { type Expression, number } from "@nn/algebra";
import type { RichText } from "../../rich-text.ts";
import { type Chain, productOf, type Slope, type TaggedFactor, taggedTrace } from "../chain.ts";
import type { Exercise } from "../family.ts";
import { linkKeys } from "../keys.ts";
import { biasMistakes } from "../mistakes/bias.ts";
import { costMistakes } from "../mistakes/cost.ts";
import { type ProductFactor, productMistakes } from "../mistakes/product.ts";
import { slopeMistakes } from "../mistakes/slope.ts";
import { weightMistakes } from "../mistakes/weight.ts";
import type { ExpressionPart, WrongFormula } from "../part.ts";
import { multipliesAsShown, pleasantChain } from "../pleasant.ts";
import { type Pen, penFor, say, shown, valued } from "../say.ts";

/** Which parameter of the last link is nudged. */
export type Nudged = "weight" | "bias";

/**
 * "Write ∂C/∂w of the last layer, link by link": three factors and their product. The seed decides whether σ is any
 * smooth function or the sigmoid, how long the chain is, and the numbers of the worked solution.
 */
export function lastLink(seed: number, nudged: Nudged): Exercise {
  const sigma: Slope = seed % 2 === 0 ? "generic" : "sigmoid";
  const layers = 2 + (Math.floor(seed / 2) % 2);
  return pleasantChain(seed, { hidden: "sigmoid", layers, sigma }, (chain) => {
    const by = nudged === "weight" ? chain.ids.w : chain.ids.b;
    const { trace, factors } = taggedTrace(chain, by);
    const values = factors.map(({ factor }) => factor.value);
    return multipliesAsShown(values, trace.value) ? exerciseFor(chain, by, factors, trace.value) : undefined;
  });
}

/** Part ids in the order of the road: the parameter's link, the activation's, the cost's. */
const factorIds = ["sum", "slope", "cost"] as const;

function exerciseFor(chain: Chain, by: string, factors: readonly TaggedFactor[], value: number): Exercise {
  const pen = penFor(chain.names);
  const { a, z } = chain.ids;
  const ends = [
    [z, by],
    [a, z],
    ["C", a],
  ] as const;
  const links = factors.map(({ expression }, i) => ({
    id: factorIds[i] ?? "",
    key: expression,
    wrongs: wrongsOf(chain, i, by),
    of: ends[i]?.[0] ?? "",
    by: ends[i]?.[1] ?? "",
  }));
  const parts = [
    ...links.map((link, i) => ({ ...partFor(chain, link, pen), ...wordsFor(chain, by, i, pen) })),
    wholePart(chain, by, links, pen),
  ];
  return {
    question: {
      title:
        by === chain.ids.w
          ? "How fast does the cost follow the last weight?"
          : "How fast does the cost follow the last bias?",
      prompt: promptFor(chain, by, pen),
      parts: parts.map((part, i) => ({
        id: part.id,
        kind: "expression" as const,
        label: [pen.equation(ends[i]?.[0] ?? "C", ends[i]?.[1] ?? by)],
        keys: linkKeys(chain),
      })),
      figure: { network: chain.spec, example: chain.example, showsValues: false, layerNames: "letters" },
    },
    parts,
    product: { whole: "whole", factors: links.map(({ id }) => id) },
    solution: {
      lines: solutionLines(chain, by, factors, value, pen),
      answers: Object.fromEntries(
        parts.map((part) => {
          const { tex, plain } = pen.formula(part.key);
          return [part.id, { latex: tex, plain }];
        }),
      ),
    },
  };
}

function wrongsOf(chain: Chain, index: number, by: string): readonly WrongFormula[] {
  if (index === 1) return slopeMistakes(chain);
  if (index === 2) return costMistakes(chain);
  return by === chain.ids.w ? weightMistakes(chain) : biasMistakes(chain);
}

function promptFor(chain: Chain, by: string, pen: Pen): RichText {
  const which =
    chain.sigma === "generic"
      ? say`σ stands for any smooth activation function and σ′ for its slope.`
      : say`σ is the sigmoid; you may write its slope as σ′ or work it out.`;
  const { z, a, y } = chain.ids;
  const definition = (id: string): Expression => chain.definitions.get(id) ?? number(0);
  return say`The last neuron of this chain forms ${pen.quantity(z)} = ${pen.formula(definition(z))}, then ${pen.quantity(a)} = ${pen.formula(definition(a))}, and the cost is ${pen.quantity("C")} = (${pen.quantity(a)} − ${pen.quantity(y)})². ${which} A tiny nudge of ${pen.quantity(by)} crosses three links on its way to the cost. Write how much each link passes on, and then the whole road.`;
}

type Link = ProductFactor & { readonly of: string; readonly by: string };
type Words = Pick<ExpressionPart, "because" | "otherwise" | "hints" | "lookAt">;

/** What the quotients between the quantities of the last link are equal to. */
function quotientsOf(chain: Chain): ExpressionPart["quotient"] {
  const { a, z, w, b } = chain.ids;
  const known = new Map<string, Expression>();
  for (const by of [w, b]) {
    const [first, second, third] = taggedTrace(chain, by).factors.map(({ expression }) => expression);
    if (!first || !second || !third) continue;
    known.set(`${z}/${by}`, first).set(`${a}/${z}`, second).set(`C/${a}`, third);
    known.set(`${a}/${by}`, productOf([first, second])).set(`C/${z}`, productOf([second, third]));
    known.set(`C/${by}`, productOf([first, second, third]));
  }
  return (of, by) => known.get(`${of}/${by}`);
}

function partFor(chain: Chain, { id, key, wrongs }: ProductFactor, _pen: Pen) {
  const { names, definitions } = chain;
  return { kind: "expression" as const, id, names, definitions, key, wrongs, quotient: quotientsOf(chain) };
}

function wordsFor(chain: Chain, by: string, index: number, pen: Pen): Words {
  if (index === 1) return slopeWords(chain, pen);
  if (index === 2) return costWords(chain, pen);
  return by === chain.ids.w ? weightWords(chain, pen) : biasWords(chain, pen);
}

function weightWords({ ids }: Chain, pen: Pen): Words {
  const [Z, W, P] = [pen.quantity(ids.z), pen.quantity(ids.w), pen.quantity(ids.before)];
  return {
    because: say`Yes. The weight is multiplied by ${P}, so a nudge of ${W} moves ${Z} by ${P} times as much. A neuron that is silent makes its outgoing weight powerless.`,
    otherwise: say`Write down ${Z} and hold everything still but ${W}. What is ${W} multiplied by?`,
    hints: [
      say`If only ${W} moves, which parts of ${Z} move with it, and which hold still?`,
      say`In the figure, look at the line of ${W} and at the disc from which it starts.`,
      say`${Z} is ${W} times ${P}, plus the bias. Let ${W} grow by a little: ${Z} grows by ${P} times that little. So the factor is ${P}.`,
    ],
    lookAt: [ids.w, ids.before],
  };
}

function biasWords({ ids }: Chain, pen: Pen): Words {
  const [Z, B] = [pen.quantity(ids.z), pen.quantity(ids.b)];
  return {
    because: say`Yes. The bias is added as it is, so ${Z} moves exactly as far as ${B} does.`,
    otherwise: say`Write down ${Z} and hold everything still but ${B}. What is ${B} multiplied by?`,
    hints: [
      say`If ${B} grows by a little, by how much does ${Z} grow?`,
      say`In the figure, look at the small square under the last neuron: nothing stands between it and the ring.`,
      say`${Z} is a product plus ${B}. The product holds still, and ${B} counts once. So the factor is 1.`,
    ],
    lookAt: [ids.b, ids.z],
  };
}

function slopeWords(chain: Chain, pen: Pen): Words {
  const { ids } = chain;
  const [Z, A] = [pen.quantity(ids.z), pen.quantity(ids.a)];
  const slope = pen.formula(taggedTrace(chain, ids.b).factors[1]?.expression ?? number(1));
  return {
    because: say`Yes. σ passes on as much as it is steep at ${Z}. Where its curve is flat, hardly anything gets through.`,
    otherwise: say`Between ${Z} and ${A} stands σ alone. How steep is its curve at ${Z}?`,
    hints: [
      say`${A} is σ of ${Z}. When ${Z} moves a little, what decides how far ${A} follows?`,
      say`In the figure, look from the ring to the disc inside it: the step from ${Z} to ${A} is σ.`,
      say`How far ${A} follows is the steepness of σ where ${Z} stands. So the factor is ${slope}.`,
    ],
    lookAt: [ids.z, ids.a],
  };
}

function costWords({ ids }: Chain, pen: Pen): Words {
  const [A, Y, C] = [pen.quantity(ids.a), pen.quantity(ids.y), pen.quantity("C")];
  return {
    because: say`Yes. The farther ${A} is from ${Y}, the faster the cost moves; and it rises when ${A} moves away from the target.`,
    otherwise: say`The cost is the square of ${A} minus ${Y}. Differentiate that square while ${Y} holds still.`,
    hints: [
      say`${C} is the square of a gap. How does a square change when its side changes a little?`,
      say`In the figure, look at the gap between the notch of ${Y} and the fill of ${A}, and at the bar of ${C}.`,
      say`A square changes by 2 times its side times the change, and the side is ${A} − ${Y}. So the factor is 2(${A} − ${Y}).`,
    ],
    lookAt: [ids.a, ids.y, "C"],
  };
}

function wholePart(chain: Chain, by: string, links: readonly Link[], pen: Pen): ExpressionPart {
  const key = productOf([...links].reverse().map((link) => link.key));
  const slopes = links.map((link) => pen.slope(link.of, link.by));
  const [first = "", second = "", third = ""] = slopes;
  return {
    ...partFor(chain, { id: "whole", key, wrongs: productMistakes(chain, links) }, pen),
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
  by: string,
  factors: readonly TaggedFactor[],
  value: number,
  pen: Pen,
): readonly RichText[] {
  const { z, a } = chain.ids;
  const ends = [[z, by] as const, [a, z] as const, ["C", a] as const];
  const reasons = [
    by === chain.ids.w ? say`What the weight is multiplied by: ` : say`The bias is added as it is: `,
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
