import type { FamilyId } from "../catalogue.ts";
import { makeQuestion, solution } from "../exercise/ask.ts";
import { exerciseOf } from "../exercise/registry.ts";
import type { Question } from "../question/question.ts";
import { plainTextOf } from "../question/rich-text.ts";
import { numberIn } from "./variant.ts";

export const figureOf = (family: FamilyId, seed: number) => {
  const { figure } = makeQuestion(family, seed, "s");
  if (!figure) throw new Error("this family has a figure");
  return figure;
};

/** The options of a part as the learner reads them, by id. */
export function labelsOf(family: FamilyId, seed: number, part: string): ReadonlyMap<string, string> {
  const asked = makeQuestion(family, seed, "s").parts.find(({ id }) => id === part);
  return new Map((asked && "options" in asked ? asked.options : []).map(({ id, label }) => [id, plainTextOf(label)]));
}

/** The ids of the options that are labelled so. */
export function idsOf(family: FamilyId, seed: number, part: string, labels: readonly string[]): string {
  const options = [...labelsOf(family, seed, part)];
  const found = labels.map((wanted) => {
    const id = options.find(([, label]) => label === wanted)?.[0];
    if (id === undefined) throw new Error(`no option is labelled ${wanted}`);
    return id;
  });
  return found.join(" ");
}

type Answers = ReturnType<typeof solution>["answers"];

export const numberOf = (text: string): number => Number(text.replaceAll("−", "-"));

/** The table as the learner has it once every field holds the reference answer; an empty cell is NaN. */
function filledTable({ table }: Pick<Question, "table">, answers: Answers): readonly (readonly number[])[] {
  return (table?.rows ?? []).map(({ cells }) =>
    cells.map((cell) => {
      if (!cell) return Number.NaN;
      return "given" in cell ? numberOf(plainTextOf(cell.given)) : numberIn(answers, cell.part);
    }),
  );
}

/** A variant with its table filled in. */
export function filledIn(id: FamilyId, seed: number) {
  const { question, parts } = exerciseOf(id, seed);
  const { answers } = solution(id, seed);
  return { question, parts, answers, rows: filledTable(question, answers) };
}

/** What stands in the right place of a part where something is chosen, as the learner reads it. */
export function rightLabels({ question, parts }: ReturnType<typeof filledIn>, id: string): readonly string[] {
  const asked = question.parts.find((part) => part.id === id);
  const marked = parts.find((part) => part.id === id);
  if (!asked || !("options" in asked) || !marked || !("right" in marked)) throw new Error(`${id} is chosen`);
  return marked.right.map((right) => plainTextOf(asked.options.find((option) => option.id === right)?.label ?? []));
}
