// Everything that the corpus needs from this package. When its rooms move, this file follows and nothing else does.
import { toText } from "@nn/algebra";
import type { Answers } from "../src/exercise/grade.ts";
import { exerciseOf } from "../src/exercise/registry.ts";
import type { FamilyId } from "../src/index.ts";
import type { Part } from "../src/parts/part.ts";

export type { Answers } from "../src/exercise/grade.ts";
export {
  type FamilyId,
  families,
  type Grading,
  isTex,
  type Question,
  type RichText,
  type Verdict,
} from "../src/index.ts";
export { grade, hint, makeQuestion, preview, solution } from "../src/server.ts";

/** A mistake that the catalogue expects, and an answer that shows it. */
export interface Expected {
  readonly name: string;
  readonly answer: string;
}

const found = (family: FamilyId, seed: number, id: string): Part => {
  const part = exerciseOf(family, seed).parts.find((each) => each.id === id);
  if (!part) throw new RangeError(`${family} has no part ${id}`);
  return part;
};

/** Every mistake that a part expects. */
export function expectedIn(family: FamilyId, seed: number, id: string): readonly Expected[] {
  const part = found(family, seed, id);
  switch (part.kind) {
    case "expression":
      return part.wrongs.map(({ name, formula }) => ({ name, answer: toText(formula, part.names) }));
    case "number":
      return part.wrongs.map(({ name, value }) => ({ name, answer: typed(value) }));
    default:
      return part.wrongs.map(({ name, example }) => ({ name, answer: example.join(" ") }));
  }
}

const typed = (value: number): string => String(Number(value.toPrecision(6)));

/** Answers as right as the reference answer, though they are not the same choice. */
export function alsoRightIn(family: FamilyId, seed: number, id: string): readonly string[] {
  const part = found(family, seed, id);
  return "alsoRight" in part ? (part.alsoRight ?? []).map((chosen) => chosen.join(" ")) : [];
}

/**
 * For each part that is made from earlier ones: a submission in which the first of those is wrong, and this part
 * follows from it rightly.
 */
export function carriedThrough(family: FamilyId, seed: number): Readonly<Record<string, Answers>> {
  const { parts, solution } = exerciseOf(family, seed);
  const right = (id: string): string => solution.answers[id]?.plain ?? "";
  const slips: Record<string, Answers> = {};
  for (const part of parts) {
    const from = "productOf" in part ? part.productOf : "follows" in part ? part.follows?.parts : undefined;
    const [first, ...others] = from ?? [];
    const slip = first === undefined ? undefined : expectedIn(family, seed, first)[0]?.answer;
    if (first === undefined || slip === undefined) continue;
    const own = { [first]: slip, ...Object.fromEntries(others.map((id) => [id, right(id)])) };
    const numbers = Object.fromEntries(Object.entries(own).map(([id, text]) => [id, Number(text)]));
    const carried =
      "follows" in part && part.follows
        ? typed(part.follows.value(numbers))
        : Object.values(own)
            .map((text) => `(${text})`)
            .join("·");
    slips[part.id] = { ...own, [part.id]: carried };
  }
  return slips;
}
