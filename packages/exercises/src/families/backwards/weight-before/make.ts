import "server-only";
import type { Expression } from "@nn/algebra";
import { family } from "../../../exercise/family.ts";
import { activationLink } from "../../../mistakes/activation.ts";
import { costLink } from "../../../mistakes/cost.ts";
import { productMistakes } from "../../../mistakes/product.ts";
import { slopeLink } from "../../../mistakes/slope.ts";
import { askFormula, type Letters, wrongFormulas } from "../../../parts/formula/ask.ts";
import { quantityKeys } from "../../../parts/formula/index-keys.ts";
import { linkKeys } from "../../../parts/formula/keys.ts";
import type { WrongFormula } from "../../../parts/formula/part.ts";
import { productOf, taggedTrace } from "../../../scenes/chain.ts";
import { type LongerChain, longerChain, quotientsAlong } from "../../../scenes/longer-chain.ts";
import { someChain } from "../../../scenes/some-chain.ts";
import { multipliesAsShown } from "../../../writing/multiplies-as-shown.ts";
import { about } from "./about.ts";
import { earlierLink } from "./earlier-link.ts";
import { type TwoLinks, words } from "./words.en.ts";

/** Five factors make small numbers; those that vanish in three decimals teach nothing. */
const LEAST = 0.01;

/** ∂C/∂w one layer further back: what the last link hands over, times what the earlier link does itself. */
export const weightBefore = family({
  about,
  words,
  plan: (seed) => ({
    sigma: seed % 2 === 0 ? ("generic" as const) : ("sigmoid" as const),
    layers: 2 + (Math.floor(seed / 2) % 2),
  }),
  draw: (dice, { sigma, layers }): TwoLinks | undefined => {
    const both = longerChain(someChain(dice, { hidden: "sigmoid", layers, sigma }), 2);
    const [, earlier] = both.links;
    if (!earlier) return undefined;
    const { trace, factors } = taggedTrace(both.chain, earlier.w);
    return { ...both, earlier, own: factors.slice(0, 2), handed: factors.slice(2), value: trace.value };
  },
  isPleasant: ({ own, handed, value }) =>
    multipliesAsShown(
      [...own, ...handed].map(({ factor }) => factor.value),
      value,
      LEAST,
    ),
  figure: ({ chain }) => chain.figure,
  parts: (drawn, words) => {
    const { chain, earlier } = drawn;
    const own = drawn.own.map(({ expression }) => expression);
    const handed = drawn.handed.map(({ expression }) => expression);
    const letters = lettersOf(drawn);
    const wrongs = [
      wrongFormulas({ ...activationLink(chain), words: words.activation }),
      wrongFormulas({ ...slopeLink(chain), words: words.slope }),
      wrongFormulas({ ...costLink(chain), words: words.cost }),
    ];
    const back = {
      id: "handed",
      letters,
      key: productOf([...handed].reverse()),
      factors: handed,
      words: words.handed,
      ...productMistakes(
        chain,
        handed.map((key, i) => ({ key, wrongs: wrongs[i] ?? [] })),
      ),
      lookAt: [earlier.a, chain.ids.w, chain.ids.a, "C"],
    };
    const here = {
      id: "own",
      letters,
      key: productOf([...own].reverse()),
      factors: [...own].reverse(),
      words: words.own,
      ...earlierLink(chain, earlier),
    };
    return [
      askFormula(back),
      askFormula(here),
      askFormula({
        id: "whole",
        letters,
        key: productOf([back.key, here.key]),
        factors: [...back.factors, ...here.factors],
        productOf: [back.id, here.id],
        words: words.whole,
        lookAt: [earlier.w, earlier.a, "C"],
        mistakes: {
          "chain-broken": { to: here.key, lookAt: [earlier.a, "C"] },
          "start-missing": { to: back.key, lookAt: [earlier.w, earlier.a] },
        },
        also: [...times(wrongFormulas(back), here.key), ...times(wrongFormulas(here), back.key)],
      }),
    ];
  },
});

function lettersOf({ chain, earlier, links }: LongerChain & Pick<TwoLinks, "earlier">): Letters {
  const { pen, definitions } = chain;
  const keys = [...linkKeys(chain), ...quantityKeys(pen, [earlier.before, earlier.z, earlier.w])];
  return { pen, keys, definitions, quotient: quotientsAlong({ chain, links }) };
}

/** The mistakes at one piece, with the other piece as it should be. */
const times = (wrongs: readonly WrongFormula[], other: Expression): readonly WrongFormula[] =>
  wrongs.map((wrong) => ({ ...wrong, formula: productOf([wrong.formula, other]) }));
