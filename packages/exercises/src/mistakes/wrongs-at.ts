import "server-only";
import { wrongFormulas } from "../parts/formula/ask.ts";
import type { WrongFormula } from "../parts/formula/part.ts";
import type { Chain } from "../scenes/chain.ts";
import { activationWords } from "./activation.en.ts";
import { activationLink } from "./activation.ts";
import { costWords } from "./cost.en.ts";
import { costLink } from "./cost.ts";
import { productMistakeWords } from "./product.en.ts";
import { type ProductFactor, productMistakes as wrongProducts } from "./product.ts";
import { slopeWords } from "./slope.en.ts";
import { slopeLink } from "./slope.ts";
import { part } from "./titles.en.ts";

// The links and the product as families of the old kind ask for them; gone with the last of those.
type Wrongs = (chain: Chain) => readonly WrongFormula[];

export const activationMistakes: Wrongs = (chain) =>
  wrongFormulas({ words: activationWords(chain), ...activationLink(chain) });
export const slopeMistakes: Wrongs = (chain) => wrongFormulas({ words: slopeWords(chain), ...slopeLink(chain) });
export const costMistakes: Wrongs = (chain) => wrongFormulas({ words: costWords(chain), ...costLink(chain) });

export function productMistakes(
  chain: Chain,
  factors: readonly ProductFactor<WrongFormula>[],
): readonly WrongFormula[] {
  const blank = { label: [], because: [], otherwise: [], hints: [[], [], []] } as const;
  const words = part({ ...blank, mistakes: productMistakeWords(chain) });
  const { also, mistakes } = wrongProducts(chain, factors);
  return [...also, ...wrongFormulas({ words, lookAt: [], mistakes })];
}
