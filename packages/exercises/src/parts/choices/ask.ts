import "server-only";
import { type Candidate, deal, type Placed, rightOf } from "../candidates.ts";
import type { WrongChoice } from "../chosen.ts";
import type { Draft } from "../draft.ts";
import type { PartWords } from "../words.ts";

interface ChoicesModel<Name extends string> {
  readonly id: string;
  readonly words: PartWords<Name>;
  readonly lookAt: readonly string[];
  /** What a mistake points at that is told by name; as a rule the same. */
  readonly mistakesLookAt?: readonly string[];
  readonly candidates: readonly Candidate<NoInfer<Name>>[];
  /** The mistake of choosing right ones only, and not all of them. */
  readonly incomplete: NoInfer<Name>;
}

/** Choose all that carry no mistake. A mistake is told where no other one is among the chosen. */
export function askChoices<Name extends string>({
  id,
  words,
  lookAt,
  mistakesLookAt = lookAt,
  candidates,
  incomplete,
}: ChoicesModel<Name>): Draft {
  return {
    isClear: () => true,
    ask: (dice) => {
      const placed = deal(dice, { candidates, words, lookAt: mistakesLookAt });
      const right = rightOf(placed);
      if (right.length === 0) throw new RangeError(`nothing among the choices ${id} is right`);
      const lost = { name: incomplete, ...words.mistakes[incomplete], lookAt: mistakesLookAt };
      const { label, note, because, otherwise, hints } = words;
      const options = placed.map(({ option }) => option);
      return {
        question: { kind: "choices", id, label, ...(note ? { note } : {}), options },
        part: {
          kind: "choices",
          id,
          because,
          otherwise,
          hints,
          lookAt,
          options: options.map((option) => option.id),
          right,
          wrongs: [
            ...strangersIn(placed, right),
            ...(right.length > 1
              ? [
                  {
                    ...lost,
                    fits: (chosen: readonly string[]) =>
                      chosen.length < right.length && namesIn(placed, chosen).size === 0,
                    example: right.slice(1),
                  },
                ]
              : []),
          ],
        },
        answer: { latex: "", plain: right.join(" ") },
      };
    },
  };
}

/** The mistakes that show in a choice, by name. */
const namesIn = (placed: readonly Placed[], chosen: readonly string[]): ReadonlySet<string> =>
  new Set(placed.flatMap(({ id, mistake }) => (mistake && chosen.includes(id) ? [mistake.name] : [])));

/** One mistake for each name: it shows where every wrong option among the chosen carries it. */
function strangersIn(placed: readonly Placed[], right: readonly string[]): readonly WrongChoice[] {
  const last = new Map(placed.flatMap(({ mistake }) => (mistake ? [[mistake.name, mistake] as const] : [])));
  return [...last.values()].map((mistake) => ({
    ...mistake,
    fits: (chosen) => {
      const names = namesIn(placed, chosen);
      return names.size === 1 && names.has(mistake.name);
    },
    example: [...right, placed.find((option) => option.mistake?.name === mistake.name)?.id ?? ""],
  }));
}
