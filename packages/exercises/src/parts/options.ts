import "server-only";
import { shuffled } from "../exercise/dice.ts";
import type { Option } from "../question/question.ts";
import type { RichText } from "../question/rich-text.ts";
import type { WrongChoice } from "./chosen.ts";

/** Something to choose from, before it is dealt: `key` says what it is, and never leaves the server. */
export interface Choosable {
  readonly key: string;
  readonly label: RichText;
  readonly lights?: readonly string[];
}

/** Options as the learner sees them, in an order and under ids that give nothing away. */
export interface Dealt {
  readonly options: readonly Option[];
  /** Ids of all options. */
  readonly ids: readonly string[];
  /** The id under which a thing was dealt. @throws {RangeError} if it was not */
  readonly idOf: (key: string) => string;
  readonly idsOf: (keys: readonly string[]) => readonly string[];
  /** Mistakes that are told in keys, told in ids. */
  readonly wrongsOf: (wrongs: readonly WrongChoice[]) => readonly WrongChoice[];
}

/** Shuffles things and numbers them: o1, o2 … in the order in which they are shown. */
export const deal = (random: () => number, things: readonly Choosable[]): Dealt => inOrder(shuffled(random, things));

/** Numbers things in the order in which they stand, where that order means something of its own, such as lines. */
export function inOrder(things: readonly Choosable[]): Dealt {
  const ids = new Map(things.map(({ key }, i) => [key, `o${i + 1}`]));
  if (ids.size < things.length) throw new RangeError("two options have the same key");
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new RangeError(`no option was dealt for ${key}`);
    return id;
  };
  const keys = new Map([...ids].map(([key, id]) => [id, key]));
  return {
    options: things.map(({ key, label, lights }) => ({ id: idOf(key), label, ...(lights && { lights }) })),
    ids: [...ids.values()],
    idOf,
    idsOf: (asked) => asked.map(idOf),
    wrongsOf: (wrongs) =>
      wrongs.map((wrong) => ({
        ...wrong,
        fits: (chosen) => wrong.fits(chosen.map((id) => keys.get(id) ?? id)),
        example: wrong.example.map(idOf),
      })),
  };
}
