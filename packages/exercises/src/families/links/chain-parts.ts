import "server-only";
import { evaluate } from "@nn/algebra";
import { type Asked, askFormula } from "../../parts/assemble.ts";
import { linkKeys } from "../../parts/formula/keys.ts";
import type { WrongFormula } from "../../parts/formula/part.ts";
import type { WrongNumber } from "../../parts/number/part.ts";
import { type Chain, taggedTrace, valuesOf } from "../../scenes/chain.ts";
import { longerChain, quotientsAlong } from "../../scenes/longer-chain.ts";
import { penFor } from "../../writing/say.ts";
import type { Words } from "./link-words.ts";

interface LinkWish {
  readonly id: string;
  readonly chain: Chain;
  /** Where the road to the cost begins, and which of its links is asked for. */
  readonly from: string;
  readonly link: number;
  readonly wrongs: readonly WrongFormula[];
  readonly words: Words;
}

/** One link of a road in letters. */
export function askLink({ id, chain, from, link, wrongs, words }: LinkWish): Asked {
  const pen = penFor(chain.names);
  const tagged = taggedTrace(chain, from).factors[link];
  if (!tagged) throw new RangeError(`the road from ${from} has no link ${link}`);
  const { of, by } = tagged.factor.derivative;
  return askFormula({
    id,
    label: [pen.slope(of, by)],
    pen,
    keys: linkKeys(chain),
    definitions: chain.definitions,
    quotient: quotientsAlong(longerChain(chain, 1)),
    key: tagged.expression,
    wrongs,
    ...words,
  });
}

/** Where wrong formulas lead with the numbers of one chain. */
export function inNumbers(chain: Chain, wrongs: readonly WrongFormula[]): readonly WrongNumber[] {
  const values = valuesOf(chain);
  return wrongs.flatMap(({ formula, ...mistake }) => {
    const value = evaluate(formula, values);
    return value === undefined ? [] : [{ ...mistake, value }];
  });
}
