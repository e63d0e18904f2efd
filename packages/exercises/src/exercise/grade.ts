import "server-only";
import type { Effort } from "@nn/algebra";
import { addressOf, placeAt } from "@nn/course";
import { type FamilyId, families } from "../catalogue.ts";
import { homeOf } from "../mistakes/home.ts";
import type { Submission } from "../parts/kind.ts";
import { kindOf } from "../parts/kinds.ts";
import type { Part } from "../parts/part.ts";
import type { Grading, Preview, Verdict } from "../question/verdict.ts";
import { partEffort, requestEffort } from "./effort.ts";
import type { Exercise, Seed } from "./exercise.ts";
import { askedOf, exerciseOf, partOf } from "./registry.ts";

/** Answers by part id. A part that is missing or blank is not answered, which is no mistake. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Marks a submission part by part. Factors that were answered before their product carry their slips into it, so that
 * one slip is counted once.
 *
 * @param effort  what it may cost, shared by all that one request asks for; what exceeds it is undecided
 * @throws {RangeError} if `answers` names a part that the question does not have
 */
export function grade(family: FamilyId, seed: Seed, answers: Answers, effort = requestEffort()): Grading {
  const exercise = exerciseOf(family, seed);
  for (const id of Object.keys(answers)) partOf(exercise, id);
  const asked = askedOf(exercise);
  const answered = asked.filter(({ id }) => isAnswered(answers, id));
  const verdicts = new Map<string, Verdict>();
  for (const part of answered) {
    const submission = submissionOf(exercise, answers, verdicts, partEffort(effort));
    const verdict = kindOf(part).mark(part, answers[part.id] ?? "", submission);
    verdicts.set(part.id, withPlace(verdict, part, family));
  }
  const kinds = [...verdicts.values()].map(({ kind }) => kind);
  return {
    overall: overallOf(kinds, asked.length),
    parts: Object.fromEntries(verdicts),
    counts: kinds.includes("correct") || kinds.includes("incorrect"),
  };
}

/** A slip that another section explains says which; one that is carried on was made elsewhere. */
function withPlace(verdict: Verdict, { explainedAt }: Part, family: FamilyId): Verdict {
  if (verdict.kind !== "incorrect" || (verdict.carriedFrom && !verdict.mistake)) return verdict;
  const own = families.find(({ id }) => id === family)?.taughtAt;
  const home = verdict.mistake && own && homeOf(verdict.mistake.name, own);
  const place = home ?? (explainedAt && placeAt(explainedAt));
  return place ? { ...verdict, explainedAt: { address: addressOf(place), title: place.section.title } } : verdict;
}

const isAnswered = (answers: Answers, id: string): boolean => Object.hasOwn(answers, id) && answers[id]?.trim() !== "";

function submissionOf(
  exercise: Exercise,
  answers: Answers,
  verdicts: ReadonlyMap<string, Verdict>,
  effort: Effort,
): Submission {
  return {
    parts: exercise.parts,
    effort,
    part: (id) => {
      const found = exercise.parts.find((part) => part.id === id);
      if (!found) throw new RangeError(`there is no part ${id}`);
      return found;
    },
    // What a faded question shows is as good as answered.
    answer: (id) => answers[id] ?? exercise.shown[id] ?? "",
    isWrong: (id) => verdicts.get(id)?.kind === "incorrect",
  };
}

function overallOf(kinds: readonly Verdict["kind"][], partCount: number): Grading["overall"] {
  for (const kind of ["incorrect", "unreadable", "undecided"] as const) if (kinds.includes(kind)) return kind;
  return kinds.length === partCount ? "correct" : "incomplete";
}

/**
 * How one answer is read, typeset; nothing is marked.
 * @throws {RangeError} if the question has no such part
 */
export function preview(family: FamilyId, seed: Seed, part: string, answer: string): Preview {
  if (answer.trim() === "") return { kind: "empty" };
  const asked = partOf(exerciseOf(family, seed), part);
  return kindOf(asked).preview(asked, answer);
}
