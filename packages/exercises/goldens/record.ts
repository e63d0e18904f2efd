import { createHash } from "node:crypto";
import { type FamilyId, makeQuestion } from "./adapter.ts";
import { answeredLines } from "./answered.ts";
import { askedLines } from "./asked.ts";
import { fact, type Line, type Matter } from "./line.ts";

/** Spread over all whole numbers below 2³², the same that the tests of the families use. */
export const seeds: readonly number[] = Array.from({ length: 25 }, (_, i) => (i * 2_654_435_761) % 2 ** 32);

/** What is stored in full for a seed: everything for the first, all but LaTeX and pointers for a few, behaviour for all. */
const storedFor = (seed: number): readonly Matter[] => {
  const place = seeds.indexOf(seed);
  if (place === 0) return ["behaviour", "words", "typeset", "pointers"];
  return place < READABLE ? ["behaviour", "words"] : ["behaviour"];
};

/** For this many seeds every sentence is stored as it reads; for the others, a digest. */
const READABLE = 3;

/** All that a variant asks, accepts, refuses and names. */
export function recordOf(family: FamilyId, seed: number): readonly Line[] {
  const question = makeQuestion(family, seed, "tokens are not recorded");
  const lines = [...askedLines(question, seed), ...answeredLines(question, seed)];
  const parts = ["", ...question.parts.map(({ id }) => id)];
  return parts.flatMap((part) =>
    digested(
      part,
      lines.filter((line) => line.part === part),
      storedFor(seed),
    ),
  );
}

/** The lines of the matters that are stored in full, and one line with a digest of each other matter. */
function digested(part: string, lines: readonly Line[], matters: readonly Matter[]): readonly Line[] {
  const others = [...new Set(lines.map(({ matter }) => matter))].filter((matter) => !matters.includes(matter)).sort();
  const digests = others.map((matter) => `${matter} ${digestOf(lines.filter((line) => line.matter === matter))}`);
  return [
    ...lines.filter(({ matter }) => matters.includes(matter)),
    ...(digests.length > 0 ? [fact(part, "digests", digests.join(", "))] : []),
  ];
}

function digestOf(lines: readonly Line[]): string {
  const text = lines.map(({ field, value }) => `${field} = ${value}`).join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
