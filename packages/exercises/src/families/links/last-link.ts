import "server-only";
import type { Expression } from "@nn/algebra";
import type { FamilyId } from "../../catalogue.ts";
import { family } from "../../exercise/family.ts";
import { costLink } from "../../mistakes/cost.ts";
import { productMistakes } from "../../mistakes/product.ts";
import { slopeLink } from "../../mistakes/slope.ts";
import type { Aims } from "../../parts/aims.ts";
import { askFormula, wrongFormulas } from "../../parts/formula/ask.ts";
import type { FamilyAbout } from "../../question/family-about.ts";
import { type Chain, productOf } from "../../scenes/chain.ts";
import { someChain } from "../../scenes/some-chain.ts";
import type { LastLinkWords } from "./last-link.en.ts";
import { linkLetters } from "./link-letters.ts";
import { type LastLink, lastLinkOf, multiplies } from "./traced-link.ts";

interface LastLinkModel<Id extends FamilyId, Name extends string> {
  readonly about: FamilyAbout<Id>;
  readonly words: (drawn: LastLink) => LastLinkWords<Name>;
  readonly start: "w" | "b" | "before";
  /** The wrong ways at the first factor. */
  readonly link: (chain: Chain) => {
    readonly lookAt: readonly string[];
    readonly mistakes: Aims<NoInfer<Name>, Expression>;
  };
}

/** How fast the cost follows something at the beginning of the last link, in letters: three factors and their product. */
export const lastLink = <Id extends FamilyId, Name extends string>({
  about,
  words,
  start,
  link,
}: LastLinkModel<Id, Name>) =>
  family({
    about,
    words,
    plan: (seed) => ({
      sigma: seed % 2 === 0 ? ("generic" as const) : ("sigmoid" as const),
      layers: 2 + (Math.floor(seed / 2) % 2),
    }),
    draw: (dice, { sigma, layers }) => lastLinkOf(someChain(dice, { hidden: "sigmoid", layers, sigma }), start),
    isPleasant: multiplies,
    figure: ({ chain }) => chain.figure,
    parts: ({ chain, from, factors: [first, second, third] }, { sum, slope, cost, whole }) => {
      const letters = linkLetters(chain);
      const links = [
        { ...link(chain), id: "sum", key: first.expression, words: sum },
        { ...slopeLink(chain), id: "slope", key: second.expression, words: slope },
        { ...costLink(chain), id: "cost", key: third.expression, words: cost },
      ] as const;
      const [ofSum, ofSlope, ofCost] = links;
      const keys = links.map(({ key }) => key);
      const wrongs = [wrongFormulas(ofSum), wrongFormulas(ofSlope), wrongFormulas(ofCost)];
      return [
        askFormula({ ...ofSum, letters }),
        askFormula({ ...ofSlope, letters }),
        askFormula({ ...ofCost, letters }),
        askFormula({
          id: "whole",
          letters,
          key: productOf([...keys].reverse()),
          factors: keys,
          productOf: links.map(({ id }) => id),
          words: whole,
          ...productMistakes(
            chain,
            keys.map((key, i) => ({ key, wrongs: wrongs[i] ?? [] })),
          ),
          lookAt: [from, chain.ids.z, chain.ids.a, "C"],
        }),
      ];
    },
  });
