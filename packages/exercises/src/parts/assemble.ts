import "server-only";
import type { Expression } from "@nn/algebra";
import type { Dice } from "../exercise/dice.ts";
import type { Exercise } from "../exercise/exercise.ts";
import { TOLERANCE } from "../exercise/tolerance.ts";
import type { Option, PaletteKey, Question, QuestionPart } from "../question/question.ts";
import type { RichText } from "../question/rich-text.ts";
import type { ReferenceAnswer } from "../question/verdict.ts";
import { neat } from "../writing/maths.ts";
import type { Pen } from "../writing/say.ts";
import type { Mistake } from "./base.ts";
import type { WrongChoice } from "./chosen.ts";
import type { FormulaPart, WrongFormula } from "./formula/part.ts";
import type { NumberPart, WrongNumber } from "./number/part.ts";
import type { ChosenPart, Part } from "./part.ts";

/** One part from both sides: as it is asked, and as it is marked. */
export interface Asked {
  readonly question: QuestionPart;
  readonly part: Part;
  readonly answer: ReferenceAnswer;
}

/** What is said about a part, whatever is answered. */
export type PartWords = Pick<Part, "because" | "otherwise" | "hints" | "lookAt">;

interface Labelled extends PartWords {
  readonly id: string;
  readonly label: RichText;
  readonly note?: RichText;
}

interface NumberWish extends Labelled {
  readonly value: number;
  readonly wrongs: readonly WrongNumber[];
  readonly follows?: NumberPart["follows"];
}

const noKeys: readonly PaletteKey[] = [];

/** A number to write. */
export function askNumber({ label, note, value, wrongs, follows, ...words }: NumberWish): Asked {
  const text = neat(value, 4);
  return {
    question: { kind: "number", id: words.id, label, keys: noKeys, ...(note ? { note } : {}) },
    part: {
      kind: "number",
      ...words,
      names: { variables: [] },
      value,
      tolerance: TOLERANCE,
      wrongs,
      ...(follows ? { follows } : {}),
    },
    answer: { latex: text, plain: text },
  };
}

interface FormulaWish extends Labelled {
  readonly pen: Pen;
  readonly keys: readonly PaletteKey[];
  readonly key: Expression;
  readonly wrongs: readonly WrongFormula[];
  readonly definitions: FormulaPart["definitions"];
  readonly quotient: FormulaPart["quotient"];
  readonly isWorkedOut?: boolean;
}

/** A formula to write. */
export function askFormula({ label, note, pen, keys, ...marked }: FormulaWish): Asked {
  const { tex, plain } = pen.formula(marked.key);
  return {
    question: { kind: "expression", id: marked.id, label, keys, ...(note ? { note } : {}) },
    part: { kind: "expression", names: pen.names, ...marked },
    answer: { latex: tex, plain },
  };
}

/** Something to choose, right unless it carries the mistake that choosing it shows. */
export interface Candidate {
  readonly label: RichText;
  readonly lights?: readonly string[];
  readonly mistake?: Mistake;
}

interface ChoiceWish extends Labelled {
  readonly candidates: readonly Candidate[];
}

/** Choose the one that carries no mistake. The options are shuffled and their ids say nothing. */
export function askChoice(dice: Dice, { candidates, label, note, ...words }: ChoiceWish): Asked {
  const placed = placedBy(dice, candidates);
  const right = placed.filter(({ mistake }) => !mistake).map(({ id }) => id);
  if (right.length !== 1) throw new RangeError(`a choice has one right option, not ${right.length}`);
  const wrongs = placed.flatMap(({ id, mistake }): readonly WrongChoice[] =>
    mistake ? [{ ...mistake, fits: ([chosen]) => chosen === id, example: [id] }] : [],
  );
  return askedOf("choice", { label, note, words, options: placed, right, wrongs });
}

interface ChoicesWish extends ChoiceWish {
  /** What is said where only right ones are chosen, and not all of them. */
  readonly lost: Mistake;
}

/** Choose all that carry no mistake. A mistake is told where no other one is among the chosen. */
export function askChoices(dice: Dice, { candidates, lost, label, note, ...words }: ChoicesWish): Asked {
  const placed = placedBy(dice, candidates);
  const right = placed.filter(({ mistake }) => !mistake).map(({ id }) => id);
  const mistakesIn = (chosen: readonly string[]): ReadonlySet<string> =>
    new Set(placed.flatMap(({ id, mistake }) => (mistake && chosen.includes(id) ? [mistake.name] : [])));
  const kinds = new Map(placed.flatMap(({ mistake }) => (mistake ? [[mistake.name, mistake] as const] : [])));
  const wrongs = [...kinds.values()].map((mistake): WrongChoice => {
    const one = placed.find((option) => option.mistake?.name === mistake.name);
    return {
      ...mistake,
      fits: (chosen) => mistakesIn(chosen).size === 1 && mistakesIn(chosen).has(mistake.name),
      example: [...right, one?.id ?? ""],
    };
  });
  const loses: WrongChoice = {
    ...lost,
    fits: (chosen) => chosen.length < right.length && mistakesIn(chosen).size === 0,
    example: right.slice(1),
  };
  const all = right.length > 1 ? [...wrongs, loses] : wrongs;
  return askedOf("choices", { label, note, words, options: placed, right, wrongs: all });
}

/** A wrong order: the mistake, and the candidates (by their place in the right order) as it puts them. */
export interface WrongOrder extends Mistake {
  readonly order: readonly number[];
}

interface OrderWish extends Labelled {
  /** From first to last as they should stand. */
  readonly candidates: readonly Candidate[];
  readonly wrongOrders: readonly WrongOrder[];
  readonly ends: readonly [string, string];
}

/** Rank all of them. */
export function askRanking(dice: Dice, { candidates, wrongOrders, ends, label, note, ...words }: OrderWish): Asked {
  const placed = placedBy(dice, candidates);
  const idOf = (candidate: Candidate | undefined): string => placed.find((option) => option.of === candidate)?.id ?? "";
  const right = candidates.map(idOf);
  const wrongs = wrongOrders.map(({ order, ...mistake }): WrongChoice => {
    const ids = order.map((i) => idOf(candidates[i]));
    return { ...mistake, fits: (chosen) => chosen.join() === ids.join(), example: ids };
  });
  const asked = askedOf("order", { label, note, words, options: placed, right, wrongs });
  return { ...asked, question: { ...asked.question, kind: "order", isWhole: true, joint: ">", ends } as QuestionPart };
}

type Placed = Option & { readonly mistake?: Mistake; readonly of: Candidate };

function placedBy(dice: Dice, candidates: readonly Candidate[]): readonly Placed[] {
  return dice.shuffled(candidates).map((of, i) => ({ id: `o${i + 1}`, ...of, of }));
}

interface Chosen {
  readonly label: RichText;
  readonly note: RichText | undefined;
  readonly words: PartWords & { readonly id: string };
  readonly options: readonly Placed[];
  readonly right: readonly string[];
  readonly wrongs: readonly WrongChoice[];
}

function askedOf(kind: ChosenPart["kind"], { label, note, words, options, right, wrongs }: Chosen): Asked {
  const shown = options.map(
    ({ id, label: text, lights }): Option => ({ id, label: text, ...(lights ? { lights } : {}) }),
  );
  const base = { id: words.id, label, ...(note ? { note } : {}), options: shown };
  return {
    question: { kind, ...base } as QuestionPart,
    part: {
      kind,
      ...words,
      options: options.map(({ id }) => id),
      right,
      ...(kind === "order" ? { isFree: false, isWhole: true } : {}),
      wrongs,
    } as ChosenPart,
    answer: { latex: "", plain: right.join(" ") },
  };
}

export interface ExerciseWish extends Pick<Question, "title" | "prompt" | "figure" | "table"> {
  readonly asked: readonly Asked[];
  readonly lines: readonly RichText[];
  /** The part that is the product of others. */
  readonly product?: { readonly whole: string; readonly factors: readonly string[] };
}

/** Puts an exercise together. */
export function assemble({ asked, lines, product, figure, table, title, prompt }: ExerciseWish): Exercise {
  return {
    question: {
      title,
      prompt,
      parts: asked.map(({ question }) => question),
      ...(table ? { table } : {}),
      ...(figure ? { figure } : {}),
    },
    parts: asked.map(({ part }) =>
      part.kind === "expression" && part.id === product?.whole ? { ...part, productOf: product.factors } : part,
    ),
    solution: { lines, answers: Object.fromEntries(asked.map(({ part, answer }) => [part.id, answer])) },
  };
}
