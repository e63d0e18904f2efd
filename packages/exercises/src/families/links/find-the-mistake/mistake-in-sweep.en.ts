import "server-only";
import { linkWords } from "../../../mistakes/links.en.ts";
import type { LinkKind } from "../../../mistakes/links.ts";
import { wordsAbout } from "../../../parts/words.ts";
import type { RichText } from "../../../question/rich-text.ts";
import type { Chain } from "../../../scenes/chain.ts";
import { costAsSquare, say } from "../../../writing/say.ts";
import { derivationWords } from "./derivation.en.ts";
import { mendedWords } from "./mended-formula.en.ts";
import type { FormulaDerivation } from "./mended-formula.ts";

/** One step of the way back: which link it crosses, and the chain up to that link. */
export interface Step {
  readonly kind: LinkKind;
  readonly chain: Chain;
}

interface Drawn extends FormulaDerivation {
  readonly from: string;
  /** One for each line. */
  readonly steps: readonly Step[];
}

export const sweepWords = (drawn: Drawn) => {
  const { chain, from, steps, at } = drawn;
  const { pen, ids } = chain;
  const whys = steps.map(whyOf);
  const slips = steps.map((step) => linkWords[step.kind](step.chain).mistakes)[at] ?? {};
  const slip = wordsAbout(slips, drawn.slip.name);
  return {
    ...derivationWords(drawn, {
      prompt: say`In this chain every neuron forms its weighted sum and passes it through σ${chain.sigma === "sigmoid" ? ", the sigmoid" : ""}; the cost is ${costAsSquare(pen.quantity(ids.a), pen.quantity(ids.y))}. Somebody went back from the cost to ${pen.quantity(from)}, each line with the help of the line above, and one slip crept in. Which line is wrong? Then write its right-hand side as it should be; the quotient of the line above may stay in it.`,
      whys,
      slip,
    }),
    ...mendedWords({ at, why: whys[at] ?? [], slip, slips }),
  };
};

/** Why a line is as it should be. */
function whyOf({ kind, chain: { pen, ids } }: Step): RichText {
  const [B, P, W] = [pen.quantity(ids.b), pen.quantity(ids.before), pen.quantity(ids.w)];
  const [Z, A, Y] = [pen.quantity(ids.z), pen.quantity(ids.a), pen.quantity(ids.y)];
  switch (kind) {
    case "cost":
      return say`The slope of a square is 2 times its side, and the side is ${A} − ${Y}.`;
    case "slope":
      return say`The step back from ${A} to ${Z} multiplies by how steep σ is at ${Z}.`;
    case "activation":
      return say`The step back from ${Z} to ${P} multiplies by the weight ${W} on the line between them.`;
    case "weight":
      return say`${W} is multiplied by ${P}, so that factor comes in.`;
    case "bias":
      return say`${B} is added as it is, so its factor is 1 and nothing changes.`;
  }
}
