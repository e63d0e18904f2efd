import "server-only";
import type { Expression } from "@nn/algebra";
import { specOf } from "@nn/core";
import type { FamilyId } from "../../catalogue.ts";
import type { Dice } from "../../exercise/dice.ts";
import { family } from "../../exercise/family.ts";
import { costLink } from "../../mistakes/cost.ts";
import { productMistakes } from "../../mistakes/product.ts";
import { slopeLink } from "../../mistakes/slope.ts";
import type { Aims, MistakesAt } from "../../parts/aims.ts";
import type { Draft } from "../../parts/draft.ts";
import { wrongFormulas } from "../../parts/formula/ask.ts";
import { askNumber } from "../../parts/number/ask.ts";
import type { FamilyAbout } from "../../question/family-about.ts";
import { endsInSigmoid, type Given } from "../../question/given.ts";
import { type Chain, chainOf } from "../../scenes/chain.ts";
import { someChain } from "../../scenes/some-chain.ts";
import { minus, times } from "../../writing/arithmetic.ts";
import { inNumbers, wrongsInNumbers } from "./in-numbers.ts";
import type { LastLinkNumberWords } from "./last-link-number.en.ts";
import { comesOut, type LastLink, lastLinkOf, written } from "./traced-link.ts";

/** The wrong ways at one factor. */
interface Link<Name extends string> {
  readonly lookAt: readonly string[];
  readonly mistakes: Aims<NoInfer<Name>, Expression>;
}

interface LastLinkNumberModel<Id extends FamilyId, Name extends string> {
  readonly about: FamilyAbout<Id>;
  readonly words: (drawn: LastLink) => LastLinkNumberWords<Name>;
  readonly start: "w" | "b";
  readonly link: (chain: Chain) => Link<Name>;
  /** Whether it can be asked about the numbers of a figure. */
  readonly takesGiven?: boolean;
}

/** Three decimals show two digits of a slope of this size. */
const LEAST = 0.01;

/** How fast the cost follows something at the beginning of the last link, with all values given. */
export const lastLinkNumber = <Id extends FamilyId, Name extends string>({
  about,
  words,
  start,
  link,
  takesGiven = false,
}: LastLinkNumberModel<Id, Name>) =>
  family({
    about,
    words,
    ...(takesGiven && { given: (given: Given) => givenLink(given, start) }),
    draw: (dice) => gentleLink(dice, start),
    isPleasant: comesOut,
    figure: withValues,
    parts: (drawn, own) => [askSlope(drawn, own, link(drawn.chain))],
  });

/** The last link of a chain that somebody has brought; undefined where hardly any slope is left of it. */
function givenLink({ network, example }: Given, start: "w" | "b"): LastLink | undefined {
  if (!endsInSigmoid(network)) return undefined;
  const link = written(lastLinkOf(chainOf(specOf(network), example, "sigmoid"), start));
  return Math.abs(link.value) >= LEAST ? link : undefined;
}

/**
 * A chain whose hidden layer gives an exact decimal; undefined unless its hidden neuron is awake, and σ neither in its
 * middle nor at its ends, where mistakes look alike.
 */
export function gentleLink(dice: Dice, start: "w" | "b" | "before"): LastLink | undefined {
  const chain = someChain(dice, { hidden: "relu", layers: 2, sigma: "sigmoid" });
  const [before, z] = [chain.value(chain.ids.before), Math.abs(chain.value(chain.ids.z))];
  return before >= 0.2 && before <= 3 && z >= 0.2 && z <= 2.5 ? lastLinkOf(chain, start) : undefined;
}

export const withValues = ({ chain }: LastLink) => ({ ...chain.figure, showsValues: true });

/** The slope of the cost as a number, with every wrong way at one of its factors. */
export function askSlope<Name extends string>(
  { chain, factors, value }: LastLink,
  words: LastLinkNumberWords<Name>,
  ofSum: Link<Name>,
  ofCost: Link<MistakesAt<typeof costLink>> = costLink(chain),
): Draft {
  const wrongs = [
    wrongFormulas({ words: words.sum, ...ofSum }),
    wrongFormulas({ words: words.slope, ...slopeLink(chain) }),
    wrongFormulas({ words: words.cost, ...ofCost }),
  ];
  const products = productMistakes(
    chain,
    factors.map(({ expression }, i) => ({ key: expression, wrongs: wrongs[i] ?? [] })),
  );
  const { z, a, y } = chain.ids;
  return askNumber({
    id: "number",
    value,
    made: times(
      ...(factors[0].factor.kind === "one" ? [] : [factors[0].factor.value]),
      chain.value(a),
      minus(1, chain.value(a)),
      2,
      minus(chain.value(a), chain.value(y)),
    ),
    words: words.number,
    functions: chain.pen.names.functions ?? [],
    lookAt: [factors[0].factor.quantity, z, a, y],
    mistakes: inNumbers(chain, products.mistakes),
    also: wrongsInNumbers(chain, products.also),
    mostAlike: 1,
  });
}
