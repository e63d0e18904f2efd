import "server-only";
import type { Dice } from "../../exercise/dice.ts";
import { type Aims, named, type Worded } from "../aims.ts";
import { type Candidate, deal } from "../candidates.ts";
import type { WrongChoice } from "../chosen.ts";
import type { Draft } from "../draft.ts";
import type { PartWords } from "../words.ts";

/** A factor that lies in the tray. Its key says what it is, and never leaves the server. */
interface Factor extends Omit<Candidate<never>, "mistake" | "mistakeLookAt"> {
  readonly key: string;
}

/** What shows in the factors that were taken, told in keys. */
export type Slip = Pick<WrongChoice, "fits" | "example">;

interface ProductModel<Name extends string> {
  readonly id: string;
  readonly words: PartWords<Name>;
  readonly lookAt: readonly string[];
  readonly factors: readonly Factor[];
  /** Keys of those that make the product. */
  readonly right: readonly string[];
  /** Other ways to make it. */
  readonly alsoRight: readonly (readonly string[])[];
  /** What the first and the last place mean. */
  readonly ends: { readonly first: string; readonly last: string };
  readonly mistakes: Aims<NoInfer<Name>, Slip>;
  /** Mistakes that have their words already. */
  readonly also?: readonly Worded<Slip>[];
  /** Dice of its own to deal the factors with, where those of the exercise are not to be touched. */
  readonly dice?: Dice;
}

/**
 * Take from a tray the factors that make a product, in any order; others stay behind.
 * @throws {RangeError} if two factors have the same key, or the tray lacks one that is right
 */
export function askProduct<Name extends string>(model: ProductModel<Name>): Draft {
  const { id, words, lookAt, factors, right, alsoRight, ends, mistakes, also = [], dice: own } = model;
  return {
    isClear: () => true,
    ask: (dice) => {
      const placed = deal(own ?? dice, { candidates: factors, words, lookAt });
      const keys = new Map(placed.map((option) => [option.id, factors[option.from]?.key ?? ""]));
      const ids = new Map([...keys].map(([option, key]) => [key, option]));
      if (ids.size < factors.length) throw new RangeError(`two factors in the tray ${id} have the same key`);
      const idsOf = (taken: readonly string[]) => taken.map((key) => idIn(ids, key));
      const slips = [
        ...named<Name, Slip>(words.mistakes, lookAt, mistakes).map(({ to, ...mistake }) => ({ ...mistake, ...to })),
        ...also.map((mistake) => ({ lookAt, ...mistake })),
      ];
      const wrongs = slips.map(
        (slip): WrongChoice => ({
          ...slip,
          fits: (chosen) => slip.fits(chosen.map((option) => keys.get(option) ?? "")),
          example: idsOf(slip.example),
        }),
      );
      const { label, note, because, otherwise, hints } = words;
      const options = placed.map(({ option }) => option);
      return {
        question: {
          kind: "order",
          id,
          label,
          ...(note ? { note } : {}),
          options,
          isWhole: false,
          joint: "·",
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
          right: idsOf(right),
          alsoRight: alsoRight.map(idsOf),
          isFree: true,
          isWhole: false,
          wrongs,
        },
        answer: { latex: "", plain: idsOf(right).join(" ") },
      };
    },
  };
}

function idIn(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new RangeError(`no factor has the key ${key}`);
  return id;
}
