import "server-only";
import { type Aims, named } from "../aims.ts";
import { type Candidate, deal } from "../candidates.ts";
import type { WrongChoice } from "../chosen.ts";
import type { Draft } from "../draft.ts";
import type { PartWords } from "../words.ts";

interface RankingModel<Name extends string> {
  readonly id: string;
  readonly words: PartWords<Name>;
  readonly lookAt: readonly string[];
  /** From first to last as they should stand. */
  readonly candidates: readonly Omit<Candidate<never>, "mistake">[];
  /** What the first and the last place mean. */
  readonly ends: { readonly first: string; readonly last: string };
  /** Wrong orders: places in the right order, as the mistake puts them. */
  readonly mistakes: Aims<NoInfer<Name>, readonly number[]>;
}

/** Rank all of them. Numbers are drawn again where a wrong order is the right one, or the same as another. */
export function askRanking<Name extends string>(model: RankingModel<Name>): Draft {
  const { id, words, lookAt, candidates, ends, mistakes } = model;
  const wrongOrders = named<Name, readonly number[]>(words.mistakes, lookAt, mistakes);
  return {
    isClear: () => {
      const orders = [candidates.map((_, i) => i), ...wrongOrders.map(({ to }) => to)].map((order) => order.join());
      return new Set(orders).size === orders.length;
    },
    ask: (dice) => {
      const placed = deal(dice, { candidates, words, lookAt });
      const idOf = (from: number): string => placed.find((option) => option.from === from)?.id ?? "";
      const right = candidates.map((_, i) => idOf(i));
      const wrongs = wrongOrders.map(({ to, ...mistake }): WrongChoice => {
        const ids = to.map(idOf);
        return { ...mistake, fits: (chosen) => chosen.join() === ids.join(), example: ids };
      });
      const { label, note, because, otherwise, hints } = words;
      const options = placed.map(({ option }) => option);
      return {
        question: {
          kind: "order",
          id,
          label,
          ...(note ? { note } : {}),
          options,
          isWhole: true,
          joint: ">",
          ends: [ends.first, ends.last],
        },
        part: {
          kind: "order",
          id,
          because,
          otherwise,
          hints,
          lookAt,
          options: options.map((option) => option.id),
          right,
          isFree: false,
          isWhole: true,
          wrongs,
        },
        answer: { latex: "", plain: right.join(" ") },
      };
    },
  };
}
