import { type FamilyId, plainTextOf, type Question } from "@nn/exercises";
import { makeQuestion } from "@nn/exercises/server";

/** Of the first so many variants the one with the most to read, so that the real one seldom needs more room. */
const VARIANTS = 12;

const made = new Map<FamilyId, Question>();

/** The question that a family's page is made with. It is looked at and never marked, so nobody can send it. */
export function stillVariant(family: FamilyId): Question {
  const known = made.get(family) ?? longestOf(family);
  made.set(family, known);
  return known;
}

function longestOf(family: FamilyId): Question {
  const variants = Array.from({ length: VARIANTS }, (_, seed) => makeQuestion(family, seed + 1, ""));
  const room = ({ prompt }: Question) => plainTextOf(prompt).length;
  return variants.reduce((longest, each) => (room(each) > room(longest) ? each : longest));
}
