import "server-only";
import type { Names } from "@nn/algebra";
import type { SectionAddress } from "@nn/course";
import { isUnmistakable, TOLERANCE } from "../../exercise/tolerance.ts";
import type { Arithmetic } from "../../writing/arithmetic.ts";
import { neat } from "../../writing/maths.ts";
import { type Aims, named, type Worded } from "../aims.ts";
import type { Draft } from "../draft.ts";
import { namesIn } from "../named-in.ts";
import type { PartWords } from "../words.ts";
import type { Follows, WrongNumber } from "./part.ts";

/** A count has no digits to round. */
const EXACT = 0;

interface NumberModel<Name extends string> {
  readonly id: string;
  readonly value: number;
  /** How it is worked out from the numbers that are given. */
  readonly made?: Arithmetic;
  readonly words: PartWords<Name>;
  readonly lookAt: readonly string[];
  /** Where the mistakes of these words lead. */
  readonly mistakes: Aims<NoInfer<Name>, number>;
  /** Mistakes that have their words already, such as one for each line that is crossed. */
  readonly also?: readonly Worded<{ readonly value: number }>[];
  /** Wrong ways that may come to the same as others: they are told only where one alone fits. */
  readonly further?: readonly Worded<{ readonly value: number }>[];
  readonly follows?: Follows;
  /** The section that explains what this part asks, where its family is taught at another one. */
  readonly explainedAt?: SectionAddress;
  /** How many mistakes may share their number with another one, and so stay without a name. */
  readonly mostAlike?: number;
  /** Functions that may stand in an answer, such as σ(0.3). */
  readonly functions?: Names["functions"];
}

/** The mistakes of a part with their numbers. */
function wrongNumbers<Name extends string>({
  words,
  lookAt,
  mistakes,
  also = [],
}: Pick<NumberModel<Name>, "words" | "lookAt" | "mistakes" | "also">): readonly WrongNumber[] {
  const own = named<Name, number>(words.mistakes, lookAt, mistakes).map(({ to, ...rest }) => ({ ...rest, value: to }));
  return [...own, ...also.map((mistake) => ({ lookAt, ...mistake }))];
}

/** A number to write. Numbers are drawn again where a mistake leads near the right one or near another mistake. */
export function askNumber<Name extends string>(model: NumberModel<Name>): Draft {
  const wrongs = wrongNumbers(model);
  return {
    isClear: () => isUnmistakable(model.value, wrongs, model.mostAlike ?? 0),
    ask: () => ({ ...asked(model, wrongs), isRounded: true }),
  };
}

/**
 * How many there are of something: only that very number is right. Two mistakes often come to the same, and then nothing
 * is said of either.
 */
export function askCount<Name extends string>(model: NumberModel<Name>): Draft {
  const wrongs = wrongNumbers(model);
  const told = wrongs.filter(
    ({ name, value }) => value !== model.value && wrongs.every((other) => other.name === name || other.value !== value),
  );
  return { isClear: () => true, ask: () => asked(model, told, EXACT) };
}

function asked<Name extends string>(
  { id, value, made, further = [], words, lookAt, follows, explainedAt, functions }: NumberModel<Name>,
  wrongs: readonly WrongNumber[],
  tolerance = TOLERANCE,
) {
  const { label, note, because, otherwise, hints } = words;
  const text = neat(value);
  return {
    question: { kind: "number" as const, id, label, keys: [], ...(note ? { note } : {}) },
    part: {
      kind: "number" as const,
      id,
      names: { variables: [], asked: namesIn(label), ...(functions ? { functions } : {}) },
      value,
      tolerance,
      wrongs,
      further: further.map((mistake) => ({ lookAt, ...mistake })),
      because,
      otherwise,
      hints,
      lookAt,
      ...(made ? { made } : {}),
      ...(follows ? { follows } : {}),
      ...(explainedAt ? { explainedAt } : {}),
    },
    answer: { latex: text, plain: text },
  };
}
