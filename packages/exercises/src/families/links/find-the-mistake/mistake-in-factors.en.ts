import "server-only";
import { linkWords } from "../../../mistakes/links.en.ts";
import type { LinkKind } from "../../../mistakes/links.ts";
import { productMistakeWords } from "../../../mistakes/product.en.ts";
import { mistakes } from "../../../mistakes/titles.en.ts";
import { type MistakeWords, wordsAbout } from "../../../parts/words.ts";
import type { RichText } from "../../../question/rich-text.ts";
import type { Chain } from "../../../scenes/chain.ts";
import { costAsSquare, say } from "../../../writing/say.ts";
import { derivationWords } from "./derivation.en.ts";
import { mendedWords } from "./mended-formula.en.ts";
import type { FormulaDerivation } from "./mended-formula.ts";

interface Drawn extends FormulaDerivation {
  readonly from: string;
  /** Which link the first line is about. */
  readonly first: "weight" | "bias" | "activation";
}

export const factorWords = (drawn: Drawn) => {
  const { chain, from, first, at } = drawn;
  const { pen, ids } = chain;
  const [B, P, W] = [pen.quantity(ids.b), pen.quantity(ids.before), pen.quantity(ids.w)];
  const [Z, A, Y] = [pen.quantity(ids.z), pen.quantity(ids.a), pen.quantity(ids.y)];
  const slips = slipsOf(chain, first)[at] ?? {};
  const slip = wordsAbout(slips, drawn.slip.name);
  const whys = [
    whyFirst(chain)[first],
    say`How fast ${A} follows ${Z} is how steep σ is there.`,
    say`The slope of a square is 2 times its side, and the side is ${A} − ${Y}.`,
    say`Along one path the factors multiply: ${pen.slope(ids.z, from)} · ${pen.slope(ids.a, ids.z)} · ${pen.slope("C", ids.a)}.`,
  ];
  return {
    ...derivationWords(drawn, {
      prompt: say`In this chain ${Z} = ${W}${P} + ${B}, ${A} = σ(${Z}) and ${costAsSquare(A, Y)}.${chain.sigma === "sigmoid" ? " Here σ is the sigmoid." : ""} Somebody worked out ${pen.slope("C", from)} in four lines, and one slip crept in. Which is the first wrong line? Then write its right-hand side as it should be.`,
      whys,
      slip,
    }),
    ...mendedWords({ at, why: whys[at] ?? [], slip, slips }),
  };
};

/** About the slips of each line. */
function slipsOf(chain: Chain, first: LinkKind): readonly Readonly<Record<string, MistakeWords>>[] {
  const [own, slope, cost] = [first, "slope" as const, "cost" as const].map((kind) => linkWords[kind](chain).mistakes);
  return [own, slope, cost, { ...slope, ...cost, ...mistakes(productMistakeWords(chain)) }].map((words) => words ?? {});
}

function whyFirst({ pen, ids }: Chain): Readonly<Record<Drawn["first"], RichText>> {
  const [B, P, W, Z] = [pen.quantity(ids.b), pen.quantity(ids.before), pen.quantity(ids.w), pen.quantity(ids.z)];
  return {
    weight: say`${W} is multiplied by ${P}, so that is how much ${Z} follows it.`,
    bias: say`${B} is added as it is, so ${Z} follows it one to one.`,
    activation: say`${P} is multiplied by ${W}, so that is how much ${Z} follows it.`,
  };
}
