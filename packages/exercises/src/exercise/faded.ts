import "server-only";
import { marking } from "../parts/words.en.ts";
import { FORMS, type Form } from "../question/form.ts";
import type { QuestionPart, QuestionTable } from "../question/question.ts";
import type { RichText } from "../question/rich-text.ts";
import type { Exercise } from "./exercise.ts";
import { holdsAnswer } from "./holds-answer.ts";
import { TOLERANCE } from "./tolerance.ts";
import { FEWEST_STEPS } from "./worked-steps.ts";

/**
 * The same exercise with all but its last steps worked out; undefined where it has too few steps, or where what is shown
 * says what is asked, as two paths of which one passes on nothing do.
 */
export function faded(exercise: Exercise, form: Exclude<Form, "whole">): Exercise | undefined {
  const left = FORMS.indexOf(form) + 1;
  const { steps, question, solution } = exercise;
  if (steps.length < FEWEST_STEPS) return undefined;
  const shown = steps.slice(0, -left);
  const asked = question.parts.filter(({ id }) => !shown.some(({ parts }) => parts.includes(id)));
  const lines = shown.flatMap((step) => step.lines);
  const answerTo = ({ id }: QuestionPart) => solution.answers[id] ?? { latex: "", plain: "" };
  if (asked.some((part) => lines.some((line) => holdsAnswer(line, part, answerTo(part))))) return undefined;

  const given = question.parts.filter((part) => !asked.includes(part));
  const { table, isFadable: _, ...rest } = question;
  return {
    ...exercise,
    question: {
      ...rest,
      parts: withNote(asked, given),
      ...(table && { table: filledIn(table, exercise, given) }),
      worked: { lines, left },
    },
    solution: { ...solution, answers: Object.fromEntries(asked.map((part) => [part.id, answerTo(part)])) },
    shown: Object.fromEntries(given.map((part) => [part.id, answerTo(part).plain])),
  };
}

/** The cells of what is worked out already show it. */
function filledIn(table: QuestionTable, { solution }: Exercise, given: readonly QuestionPart[]): QuestionTable {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (!cell || !("part" in cell) || !given.some(({ id }) => id === cell.part)) return cell;
      const { latex, plain } = solution.answers[cell.part] ?? { latex: "", plain: "" };
      return { given: [{ tex: latex, plain }] satisfies RichText };
    }),
  }));
  return { ...table, rows };
}

/** How exact a number must be stands under the first one that is asked. */
function withNote(asked: readonly QuestionPart[], given: readonly QuestionPart[]): readonly QuestionPart[] {
  const note = marking.toleranceNote(TOLERANCE);
  const isNoted = given.some((part) => JSON.stringify(part.note) === JSON.stringify(note));
  const first = isNoted ? asked.find(({ kind, note: own }) => kind === "number" && !own) : undefined;
  return first ? asked.map((part) => (part === first ? { ...part, note } : part)) : asked;
}
