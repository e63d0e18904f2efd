import "server-only";
import type { FamilyId } from "../catalogue.ts";
import type { Sibling } from "../question/question.ts";
import { plainTextOf } from "../question/rich-text.ts";
import type { Exercise, Seed } from "./exercise.ts";
import { NEIGHBOURS } from "./letters-alone.ts";
import { exerciseOf } from "./registry.ts";

/** So many other variants are looked at. */
const MOST_TRIES = 24;

/**
 * Another question of the same kind, solved step by step, whose answers do not answer this one: another variant with the
 * same parts, or one of a neighbouring family. The same one every time; undefined where there is none.
 */
export function sibling(family: FamilyId, seed: Seed): Sibling | undefined {
  const own = exerciseOf(family, seed);
  const first = numberFrom(seed);
  for (const from of [family, NEIGHBOURS[family]]) {
    if (from === undefined) continue;
    for (let i = 1; i <= MOST_TRIES; i++) {
      const other = exerciseOf(from, (first + Math.imul(i, 0x9e3779b1)) >>> 0);
      if (from !== family || (hasSameParts(own, other) && !answersIt(own, other))) return shownAs(other);
    }
  }
  return undefined;
}

/** A whole number below 2³² from a seed; given numbers are a text. */
const numberFrom = (seed: Seed): number =>
  typeof seed === "number"
    ? seed
    : [...seed].reduce((hash, sign) => (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0, 7);

const hasSameParts = (a: Exercise, b: Exercise): boolean =>
  a.parts.map(({ id }) => id).join() === b.parts.map(({ id }) => id).join();

/** True where some part that is written has the same answer in both, or every part that is chosen has. */
function answersIt(own: Exercise, other: Exercise): boolean {
  const same = own.question.parts.map(({ id, kind }) => ({
    isWritten: kind === "number" || kind === "expression",
    isSame: answerIn(own, id) === answerIn(other, id),
  }));
  const written = same.filter(({ isWritten }) => isWritten);
  if (written.length > 0) return written.filter(({ isSame }) => isSame).length * 2 > written.length;
  return same.every(({ isSame }) => isSame);
}

/** A right answer as a learner reads it. */
function answerIn({ question, solution }: Exercise, part: string): string {
  const { plain = "" } = solution.answers[part] ?? {};
  const asked = question.parts.find(({ id }) => id === part);
  if (!asked || !("options" in asked)) return plain;
  return plain
    .split(" ")
    .map((id) => plainTextOf(asked.options.find((option) => option.id === id)?.label ?? []))
    .join(" ");
}

const shownAs = ({ question: { prompt, parts, table, figure }, solution }: Exercise): Sibling => ({
  prompt,
  parts,
  ...(table && { table }),
  ...(figure && { figure }),
  solution,
});
