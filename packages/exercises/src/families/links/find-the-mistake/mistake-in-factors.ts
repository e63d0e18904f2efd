import "server-only";
import type { Expression } from "@nn/algebra";
import { diceOf } from "../../../exercise/dice.ts";
import { family } from "../../../exercise/family.ts";
import type { LinkKind } from "../../../mistakes/links.ts";
import { productMistakes } from "../../../mistakes/product.ts";
import { aimed } from "../../../parts/aims.ts";
import { productOf, type Slope } from "../../../scenes/chain.ts";
import { longerChain, quotientsAlong } from "../../../scenes/longer-chain.ts";
import { someChain } from "../../../scenes/some-chain.ts";
import { type LastLink, lastLinkOf } from "../traced-link.ts";
import { about } from "./about.ts";
import { askLine } from "./ask-line.ts";
import { askMended, type FormulaLine, type FormulaSlip, formulaLine, slipsAt } from "./mended-formula.ts";
import { factorWords } from "./mistake-in-factors.en.ts";
import { isPlanted } from "./planted.ts";

/** What may be nudged, and its link. */
const starts = [
  { start: "w", first: "weight" },
  { start: "b", first: "bias" },
  { start: "before", first: "activation" },
] as const;

/** The slips of a whole product that are worth a line of their own. */
const ofProduct: readonly string[] = ["missing-cost", "missing-slope", "missing-two", "sign-flipped", "added-up"];

/** The three factors of the last link line by line, then their product; a slip is carried into the product. */
export const factorByFactor = family({
  about,
  words: factorWords,
  plan: (seed) => {
    const dice = diceOf(seed);
    const beginning = dice.pick(starts);
    const at = dice.pick([0, 1, 2, 3]);
    const sigma: Slope = dice.random() < 0.5 ? "generic" : "sigmoid";
    return { ...beginning, at, sigma, layers: dice.pick([2, 3]), otherDice: dice };
  },
  draw: (dice, { start, first, at, sigma, layers, otherDice }) => {
    const link = lastLinkOf(someChain(dice, { hidden: "sigmoid", layers, sigma }), start);
    const slips = slipsIn(link, first, at);
    const slip = otherDice.pick(slips.filter(isPlanted));
    return { ...link, first, at, slip, slips, lines: linesWith(link, at, slip), isCarried: true };
  },
  figure: ({ chain }) => chain.figure,
  parts: (drawn, words) => [
    askLine(drawn, words),
    askMended(drawn, words, { quotient: quotientsAlong(longerChain(drawn.chain, 1)) }),
  ],
});

/** The known slips of a line; the product has its own, which no factor shows. */
function slipsIn({ chain, factors }: LastLink, first: LinkKind, at: number): readonly FormulaSlip[] {
  const single = [first, "slope" as const, "cost" as const].map((kind) => slipsAt(kind, chain));
  const own = single[at];
  if (own) return own;
  const { mistakes, also } = productMistakes(
    chain,
    factors.map(({ expression }, i) => ({ key: expression, wrongs: single[i] ?? [] })),
  );
  const whole = aimed([], mistakes).map(({ to, ...slip }) => ({ ...slip, formula: to }));
  return [...also, ...whole].filter(({ name }) => ofProduct.includes(name));
}

/** Every line with its slip, and as it should be. */
function linesWith({ chain, from, factors }: LastLink, at: number, slip: FormulaSlip): readonly FormulaLine[] {
  const line = (of: string, by: string, rightSide: Expression, shownSide: Expression) =>
    formulaLine(chain.pen, { of, by, lights: [by, of], rightSide, shownSide });
  const single = factors.map(({ factor: { derivative }, expression }, i) =>
    line(derivative.of, derivative.by, expression, i === at ? slip.formula : expression),
  );
  const whole = (side: "rightSide" | "shownSide") => productOf(single.map((each) => each[side]).reverse());
  const slipped = at === single.length ? slip.formula : whole("shownSide");
  return [...single, line("C", from, whole("rightSide"), slipped)];
}
