import "server-only";
import type { Dice } from "../../exercise/dice.ts";
import { type Candidate, deal, rightOf } from "../candidates.ts";
import type { WrongChoice } from "../chosen.ts";
import type { Draft } from "../draft.ts";
import type { PartWords } from "../words.ts";

interface ChoiceModel<Name extends string> {
  readonly id: string;
  readonly words: PartWords<Name>;
  readonly lookAt: readonly string[];
  /** What a mistake points at that is told by name; as a rule the same. */
  readonly mistakesLookAt?: readonly string[];
  readonly candidates: readonly Candidate<NoInfer<Name>>[];
  /** True where the order in which they stand means something, as that of lines does. */
  readonly isInOrder?: boolean;
  /** Dice of its own to deal the candidates with, where those of the exercise are not to be touched. */
  readonly dice?: Dice;
}

/**
 * Choose the one that carries no mistake.
 * @throws {RangeError} unless there is exactly one
 */
export function askChoice<Name extends string>({
  id,
  words,
  lookAt,
  mistakesLookAt = lookAt,
  candidates,
  isInOrder = false,
  dice: own,
}: ChoiceModel<Name>): Draft {
  return {
    isClear: () => true,
    ask: (dice) => {
      const placed = deal(own ?? dice, { candidates, words, lookAt: mistakesLookAt, isInOrder });
      const right = rightOf(placed);
      if (right.length !== 1) throw new RangeError(`the choice ${id} has ${right.length} right options, not one`);
      const wrongs = placed.flatMap((option): readonly WrongChoice[] =>
        option.mistake ? [{ ...option.mistake, fits: ([chosen]) => chosen === option.id, example: [option.id] }] : [],
      );
      const { label, note, because, otherwise, hints } = words;
      const options = placed.map(({ option }) => option);
      return {
        question: { kind: "choice", id, label, ...(note ? { note } : {}), options },
        part: {
          kind: "choice",
          id,
          because,
          otherwise,
          hints,
          lookAt,
          options: options.map((option) => option.id),
          right,
          wrongs,
        },
        answer: { latex: "", plain: right.join(" ") },
      };
    },
  };
}
