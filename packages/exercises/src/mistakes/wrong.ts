import "server-only";
import type { Mistake } from "../parts/base.ts";
import type { WrongNumber } from "../parts/number/part.ts";
import type { RichText } from "../question/rich-text.ts";

/** Makes mistakes that all point at the same things in the figure. */
export const mistakeAt =
  (lookAt: readonly string[]) =>
  (name: string, title: string, explanation: RichText): Mistake => ({ name, title, explanation, lookAt });

/** Makes mistakes in numbers that all point at the same things in the figure. */
export const wrongAt =
  (lookAt: readonly string[]) =>
  (name: string, title: string, value: number, explanation: RichText): WrongNumber => ({
    name,
    title,
    value,
    explanation,
    lookAt,
  });
