/**
 * How much of a question is left to do. It may be met as a worked example whose last step is left out, then the last
 * two, and then all of them: backward fading, as in Renkl & Atkinson (2003), "Structuring the transition from example
 * study to problem solving in cognitive skill acquisition", Educational Psychologist 38, 15–22.
 */
export const FORMS = ["one-step-left", "two-steps-left", "whole"] as const;

export type Form = (typeof FORMS)[number];

const IN_FORM = /^(\d{1,10})~(one-step-left|two-steps-left)$/;

/** The text that stands in the place of a seed where some steps are shown: "2654435761~one-step-left". */
export const seedIn = (form: Exclude<Form, "whole">, number: number): string => `${number}~${form}`;

/** What such a text says; undefined for the seed of a whole question, and for numbers that somebody has brought. */
export function fadedSeed(
  seed: number | string,
): { readonly number: number; readonly form: Exclude<Form, "whole"> } | undefined {
  const [, number, form] = IN_FORM.exec(String(seed)) ?? [];
  if (number === undefined || (form !== "one-step-left" && form !== "two-steps-left")) return undefined;
  return { number: Number(number), form };
}

/** In which form a variant was asked, by its seed. */
export const formOf = (seed: number | string): Form => fadedSeed(seed)?.form ?? "whole";
