import "server-only";
import { diceOf } from "../../../exercise/dice.ts";
import { family } from "../../../exercise/family.ts";
import { activationLink } from "../../../mistakes/activation.ts";
import { biasLink } from "../../../mistakes/bias.ts";
import { weightLink } from "../../../mistakes/weight.ts";
import { askFormula } from "../../../parts/formula/ask.ts";
import { firstLink } from "../../../scenes/chain.ts";
import { someChain } from "../../../scenes/some-chain.ts";
import { linkLetters } from "../link-letters.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

/** What can nudge a weighted sum. */
const kinds = ["weight", "bias", "activation"] as const;

/** The three slopes of one weighted sum: along the weight, the bias and the activation that comes in. */
export const sumSlopes = family({
  about,
  words,
  plan: (seed) => {
    const dice = diceOf(seed);
    return { order: dice.shuffled(kinds), layers: dice.pick([1, 2, 3]) };
  },
  draw: (dice, { order, layers }) => {
    const chain = someChain(dice, { hidden: "sigmoid", layers, sigma: "generic" });
    const { w, b, before } = chain.ids;
    const [weight, bias, activation] = [firstLink(chain, w), firstLink(chain, b), firstLink(chain, before)];
    return { chain, order, links: { weight, bias, activation } };
  },
  figure: ({ chain }) => chain.figure,
  parts: ({ chain, order, links }, words) => {
    const letters = linkLetters(chain);
    const of = (id: (typeof kinds)[number]) => ({ id, letters, key: links[id].expression });
    const parts = {
      weight: askFormula({ ...of("weight"), words: words.weight, ...weightLink(chain) }),
      bias: askFormula({ ...of("bias"), words: words.bias, ...biasLink(chain) }),
      activation: askFormula({ ...of("activation"), words: words.activation, ...activationLink(chain) }),
    };
    return order.map((kind) => parts[kind]);
  },
});
