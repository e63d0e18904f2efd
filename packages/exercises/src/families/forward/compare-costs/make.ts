import "server-only";
import { family } from "../../../exercise/family.ts";
import { firstToEach } from "../../../parts/first-to-each.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { askRanking } from "../../../parts/order/ask.ts";
import { plus, squared } from "../../../writing/arithmetic.ts";
import { isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { candidateOf, listText, total, wrongOrders } from "./candidates.ts";
import { words } from "./words.en.ts";

const outputs = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Which of several outputs for the same target costs most. */
export const compareCosts = family({
  about,
  words,
  draw: (dice) => {
    const count = dice.pick([2, 2, 3]);
    const some = (values: readonly number[]) => Array.from({ length: count }, () => dice.pick(values));
    const target = some([0, 1]);
    const candidates = Array.from({ length: 4 }, () => candidateOf(some(outputs), target));
    const ranked = candidates.toSorted((a, b) => b.cost - a.cost);
    const [worst, best] = [ranked[0], ranked.at(-1)];
    return worst && best && { target, ranked, worst, best };
  },
  isPleasant: ({ ranked, best }) => {
    const areApart = ranked.every(({ cost }, i) => i === 0 || (ranked[i - 1]?.cost ?? 0) >= cost + 0.06);
    if (!areApart || best.cost < 0.05 || !isNeat(best.cost, 3)) return false;
    const wrong = wrongOrders(ranked);
    // A variant without the mistake that squares are for would teach nothing.
    return wrong["sizes-for-squares"] !== undefined && Object.values(wrong).filter(Boolean).length >= 3;
  },
  parts: ({ ranked, worst, best: { gaps, cost } }, words) => [
    askRanking({
      id: "ranking",
      words: words.ranking,
      lookAt: [],
      ends: words.ends,
      candidates: ranked.map(({ output }) => ({ label: [listText(output)] })),
      mistakes: wrongOrders(ranked),
    }),
    askNumber({
      id: "cost",
      value: cost,
      made: plus(...gaps.map(squared)),
      words: words.cost,
      lookAt: [],
      mistakes: firstToEach({
        "sizes-for-squares": total(gaps.map(Math.abs)),
        "not-squared": total(gaps),
        "squared-at-the-end": total(gaps) ** 2,
        "mean-for-sum": cost / gaps.length,
      }),
      mostAlike: 1,
      further: ranked
        .slice(0, -1)
        .map((other) => ({ ...(other === worst ? words.greatest : words.otherCandidate(other)), value: other.cost })),
    }),
  ],
});
