import "server-only";
import type { Dice } from "../exercise/dice.ts";
import type { Option } from "../question/question.ts";
import type { RichText } from "../question/rich-text.ts";
import type { Mistake } from "./base.ts";
import type { PartWords } from "./words.ts";

/** Something to choose, right unless it carries the mistake that choosing it shows. */
export interface Candidate<Name extends string> {
  readonly label: RichText;
  readonly lights?: readonly string[];
  /** One of the mistakes of the part's words by name, or one that has its words already. */
  readonly mistake?: Name | Mistake;
  /** What a mistake that is told by name points at here; as a rule the same as everywhere in the part. */
  readonly mistakeLookAt?: readonly string[];
}

/** A candidate as it was dealt: ids are o1, o2 … in the order in which they are shown, and say nothing. */
export interface Placed {
  readonly id: string;
  /** Its place among the candidates as they were given. */
  readonly from: number;
  readonly option: Option;
  readonly mistake?: Mistake;
}

interface Dealing<Name extends string> {
  readonly candidates: readonly Candidate<Name>[];
  readonly words: PartWords<Name>;
  /** What a mistake points at that is told by name, where its candidate does not say otherwise. */
  readonly lookAt: readonly string[];
  /** True where the order in which they stand means something, as that of lines does. */
  readonly isInOrder?: boolean;
}

/** Shuffles and numbers candidates. */
export function deal<Name extends string>(
  dice: Dice,
  { candidates, words, lookAt, isInOrder = false }: Dealing<Name>,
): readonly Placed[] {
  const all = candidates.map((candidate, from) => ({ ...candidate, from }));
  return (isInOrder ? all : dice.shuffled(all)).map((candidate, i) => {
    const { label, lights, mistake, mistakeLookAt = lookAt, from } = candidate;
    const id = `o${i + 1}`;
    const told =
      typeof mistake === "string" ? { name: mistake, ...words.mistakes[mistake], lookAt: mistakeLookAt } : mistake;
    return { id, from, option: { id, label, ...(lights ? { lights } : {}) }, ...(told ? { mistake: told } : {}) };
  });
}

export const rightOf = (placed: readonly Placed[]): readonly string[] =>
  placed.filter(({ mistake }) => !mistake).map(({ id }) => id);
