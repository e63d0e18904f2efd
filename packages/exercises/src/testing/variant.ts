import { solution } from "../exercise/ask.ts";
import { exerciseOf } from "../exercise/registry.ts";

export const seeds = Array.from({ length: 40 }, (_, i) => (i * 2_654_435_761) % 2 ** 32);

type Id = Parameters<typeof exerciseOf>[0];

/** The network, its example and the reference answers of a variant. */
export function variantOf(id: Id, seed: number) {
  const { question, parts } = exerciseOf(id, seed);
  if (!question.figure) throw new Error(`${id} has a figure`);
  const { network, example } = question.figure;
  return { question, parts, spec: network, example, answers: solution(id, seed).answers };
}

/** The reference answer of a part as a number. */
export const numberIn = (answers: Readonly<Record<string, { readonly plain: string }>>, part: string): number =>
  Number(answers[part]?.plain);
