import "server-only";
import { toLatex, toText } from "@nn/algebra";
import type { FamilyId } from "../catalogue.ts";
import { type Earlier, markExpression, readAnswer, readAs, unreadable } from "../parts/formula/mark.ts";
import { markChosen, readChosen } from "../parts/mark-chosen.ts";
import { markNumber, numberOf, type OwnNumber } from "../parts/number/mark.ts";
import type { ChosenPart, NumberPart, Part } from "../parts/part.ts";
import type { Grading, Preview, Verdict } from "../question/verdict.ts";
import type { Exercise } from "./family.ts";
import { exerciseOf, partOf } from "./registry.ts";

/** Answers by part id. A part that is missing or blank is not answered, which is no mistake. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Marks a submission part by part. Factors that were answered before their product carry their slips into it, so that
 * one slip is counted once.
 *
 * @throws {RangeError} if `answers` names a part that the question does not have
 */
export function grade(family: FamilyId, seed: number, answers: Answers): Grading {
  const exercise = exerciseOf(family, seed);
  for (const id of Object.keys(answers)) partOf(exercise, id);
  const answered = exercise.parts.filter(({ id }) => isAnswered(answers, id));
  const verdicts = new Map<string, Verdict>();
  for (const part of answered) verdicts.set(part.id, mark(exercise, part, answers, verdicts));
  const kinds = [...verdicts.values()].map(({ kind }) => kind);
  return {
    overall: overallOf(kinds, exercise.parts.length),
    parts: Object.fromEntries(verdicts),
    counts: kinds.includes("correct") || kinds.includes("incorrect"),
  };
}

const isAnswered = (answers: Answers, id: string): boolean => Object.hasOwn(answers, id) && answers[id]?.trim() !== "";

function mark(exercise: Exercise, part: Part, answers: Answers, verdicts: ReadonlyMap<string, Verdict>): Verdict {
  const answer = answers[part.id] ?? "";
  if (part.kind === "number") return markNumber(part, answer, ownNumbers(exercise, part, answers, verdicts));
  if (part.kind !== "expression") return markChosen(part, answer);
  if (part.id !== exercise.product?.whole) return markExpression(part, answer);
  return markExpression(part, answer, earlierOf(exercise, answers, verdicts));
}

/** The learner's own numbers that this one follows from; one that is not answered or not read counts as the right one. */
function ownNumbers(
  exercise: Exercise,
  { follows }: NumberPart,
  answers: Answers,
  verdicts: ReadonlyMap<string, Verdict>,
): readonly OwnNumber[] {
  return (follows?.parts ?? []).flatMap((id) => {
    const part = partOf(exercise, id);
    if (part.kind !== "number") return [];
    const isWrong = verdicts.get(id)?.kind === "incorrect";
    const typed = isWrong ? numberOf(part, answers[id] ?? "") : undefined;
    return [{ id, isWrong, value: typed ?? part.value }];
  });
}

/** The learner's own factors; a factor that is not answered or not read counts as the right one. */
function earlierOf(exercise: Exercise, answers: Answers, verdicts: ReadonlyMap<string, Verdict>): readonly Earlier[] {
  return (exercise.product?.factors ?? []).flatMap((id) => {
    const part = partOf(exercise, id);
    if (part.kind !== "expression") return [];
    const isWrong = verdicts.get(id)?.kind === "incorrect";
    const reading = isWrong ? readAnswer(part, answers[id] ?? "") : undefined;
    return [{ id, isWrong, formula: reading?.ok ? reading.expression : part.key }];
  });
}

function overallOf(kinds: readonly Verdict["kind"][], partCount: number): Grading["overall"] {
  for (const kind of ["incorrect", "unreadable", "undecided"] as const) if (kinds.includes(kind)) return kind;
  return kinds.length === partCount ? "correct" : "incomplete";
}

/**
 * How one answer is read, typeset; nothing is marked.
 * @throws {RangeError} if the question has no such part
 */
export function preview(family: FamilyId, seed: number, part: string, answer: string): Preview {
  if (answer.trim() === "") return { kind: "empty" };
  const asked = partOf(exerciseOf(family, seed), part);
  if (asked.kind !== "expression" && asked.kind !== "number") return previewChosen(asked, answer);
  const reading = readAnswer(asked, answer);
  if (!reading.ok) return unreadable(reading);
  const latex =
    asked.kind === "expression" ? readAs(asked, reading.expression) : toLatex(reading.expression, asked.names);
  return { kind: "read", latex, plain: toText(reading.expression, asked.names) };
}

/** What is chosen stands on the page already; it can only be refused. */
function previewChosen(part: ChosenPart, answer: string): Preview {
  const chosen = readChosen(part, answer);
  return "kind" in chosen ? chosen : { kind: "read", latex: "", plain: chosen.join(" ") };
}
