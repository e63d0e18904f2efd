import "server-only";
import { createNetwork, valuesOf } from "@nn/core";
import { quantityIds, readBack, shownNumber } from "@nn/notation";
import type { FamilyId } from "../catalogue.ts";
import type { Asked, Draft } from "../parts/draft.ts";
import type { FormulaPart } from "../parts/formula/part.ts";
import type { Part } from "../parts/part.ts";
import { marking } from "../parts/words.en.ts";
import type { FamilyAbout } from "../question/family-about.ts";
import type { Form } from "../question/form.ts";
import type { Given } from "../question/given.ts";
import type { QuestionFigure, QuestionTable } from "../question/question.ts";
import type { RichText } from "../question/rich-text.ts";
import { type SolutionLine, textOf } from "../writing/step-to.ts";
import { type Dice, diceOf, firstOf } from "./dice.ts";
import type { Exercise, Family } from "./exercise.ts";
import { asksLettersAlone } from "./letters-alone.ts";
import { prove } from "./prove.ts";
import { TOLERANCE } from "./tolerance.ts";
import { FEWEST_STEPS, workedSteps } from "./worked-steps.ts";

/** What is said beside the parts. */
export interface ExerciseWords {
  readonly prompt: RichText;
  /** The worked solution with live numbers, line by line; where it goes in steps, each says so (`stepTo`). */
  readonly lines: readonly SolutionLine[];
}

/** A kind of exercise as it is written down: what is drawn, what is asked, what goes wrong, what helps. */
interface Model<Id extends FamilyId, Plan, Drawn, Words extends ExerciseWords> {
  readonly about: FamilyAbout<Id>;
  /** All that is said, from what was drawn. */
  readonly words: (drawn: Drawn) => Words;
  /** What the seed settles before numbers are tried, such as which function σ is. */
  readonly plan?: (seed: number) => Plan;
  /**
   * False where no variant of this plan can be shown in that form, whatever its numbers: what is shown always holds what is
   * left. Only a search for one asks; it need not draw numbers first.
   */
  readonly mayBeShown?: (plan: Plan, form: Exclude<Form, "whole">) => boolean;
  /** A scene, and whatever numbers the question needs; undefined to draw again. */
  readonly draw: (dice: Dice, plan: Plan) => Drawn | undefined;
  /** The same question about numbers that somebody has brought; undefined where it makes no sense of them. */
  readonly given?: (given: Given) => Drawn | undefined;
  /** True for numbers that a hand can do. */
  readonly isPleasant?: (drawn: Drawn) => boolean;
  readonly figure?: (drawn: Drawn) => QuestionFigure;
  readonly table?: (drawn: Drawn, words: Words) => QuestionTable;
  readonly parts: (drawn: Drawn, words: Words) => readonly Draft[];
}

/**
 * A family: numbers are drawn until they are pleasant and every mistake leads somewhere of its own; then the parts are
 * asked, and the exercise is proved.
 */
export const family = <Id extends FamilyId, Plan, Drawn, Words extends ExerciseWords>(
  model: Model<Id, Plan, Drawn, Words>,
): Family<Id> => ({
  id: model.about.id,
  ...(model.given && { about: (given: Given) => ofGiven(model, given) }),
  // Where a model has no plan, `Plan` is unknown to `draw`.
  mayBeShown: (seed, form) => model.mayBeShown?.(model.plan?.(seed) as Plan, form) ?? true,
  make: (seed) => {
    // Where a model has no plan, `Plan` is unknown to `draw`.
    const plan = model.plan?.(seed) as Plan;
    return firstOf(seed, (dice) => {
      const drawn = model.draw(dice, plan);
      if (drawn === undefined || !(model.isPleasant?.(drawn) ?? true)) return undefined;
      const words = model.words(drawn);
      const drafts = model.parts(drawn, words);
      if (!drafts.every(({ isClear }) => isClear())) return undefined;
      return prove(assembled(model, drawn, words, drafts, dice));
    });
  },
});

/** Two mistakes that lead to the same number are told by neither name: nobody can draw other numbers here. */
function ofGiven<Id extends FamilyId, Plan, Drawn, Words extends ExerciseWords>(
  model: Model<Id, Plan, Drawn, Words>,
  given: Given,
): Exercise | undefined {
  const drawn = model.given?.(given);
  if (drawn === undefined) return undefined;
  const words = model.words(drawn);
  return prove(assembled(model, drawn, words, model.parts(drawn, words), diceOf(0)));
}

function assembled<Id extends FamilyId, Plan, Drawn, Words extends ExerciseWords>(
  { about, figure, table }: Model<Id, Plan, Drawn, Words>,
  drawn: Drawn,
  words: Words,
  drafts: readonly Draft[],
  dice: Dice,
): Exercise {
  const [shownFigure, shownTable] = [figure?.(drawn), table?.(drawn, words)];
  const asked = withNote(
    drafts.map(({ ask }) => ask(dice)),
    shownTable,
  );
  const values = shownFigure?.showsValues ? shownValues(shownFigure) : undefined;
  const steps = workedSteps(
    words.lines,
    asked.map(({ part }) => part.id),
  );
  return {
    question: {
      title: about.title,
      prompt: words.prompt,
      parts: asked.map(({ question }) => question),
      ...(steps.length >= FEWEST_STEPS && !asksLettersAlone(about.id) ? { isFadable: true } : {}),
      ...(shownTable ? { table: shownTable } : {}),
      ...(shownFigure ? { figure: shownFigure } : {}),
    },
    parts: asked.map(({ part, question: { label } }) => ({ ...withValues(part, values), label })),
    solution: {
      lines: words.lines.map(textOf),
      answers: Object.fromEntries(asked.map(({ part, answer }) => [part.id, answer])),
    },
    steps,
    shown: {},
  };
}

/** The numbers of a figure, as it shows them, by the id of their quantity. */
function shownValues({ network: spec, example }: QuestionFigure): FormulaPart["values"] {
  const network = createNetwork(spec);
  const known = new Set<string>(quantityIds(network));
  const { of } = valuesOf(network, example);
  return (id) => (known.has(id) ? readBack(shownNumber(of(id))) : undefined);
}

/** A formula is told apart from its number where a learner can work the number out. */
const withValues = (part: Part, values: FormulaPart["values"]): Part =>
  part.kind === "expression" && values ? { ...part, values } : part;

/** The first number says how exact an answer must be; best one that stands by itself and not in a cell. */
function withNote(asked: readonly Asked[], table: QuestionTable | undefined): readonly Asked[] {
  const inCells = new Set(table?.rows.flatMap(({ cells }) => cells.map((cell) => cell && "part" in cell && cell.part)));
  const open = asked.filter(({ isRounded, question }) => isRounded && !question.note);
  const first = open.find(({ part }) => !inCells.has(part.id)) ?? open[0];
  return asked.map((each) =>
    each === first ? { ...each, question: { ...each.question, note: marking.toleranceNote(TOLERANCE) } } : each,
  );
}
