import { type Expression, evaluate, read } from "@nn/algebra";
import { expect } from "vitest";
import { solution } from "../exercise/ask.ts";
import { exerciseOf } from "../exercise/registry.ts";
import { plainNames } from "../families/warm-ups/plain-calculus.ts";
import { X } from "../families/warm-ups/polynomial.ts";
import { plainTextOf } from "../question/rich-text.ts";

export const STEP = 1e-5;
export const PLACES = [-1.3, 0.4, 2.1];

export function formulaIn(text: string): Expression {
  const reading = read(text, plainNames);
  if (!reading.ok) throw new Error(`${text}: ${reading.why.code}`);
  return reading.expression;
}

export const at = (formula: Expression, values: Readonly<Record<string, number>>): number =>
  evaluate(formula, values) ?? Number.NaN;

/** What stands after "f(x) = " in the prompt, up to the words that follow. */
export function told(id: Parameters<typeof exerciseOf>[0], seed: number, from: RegExp): Expression {
  const prompt = plainTextOf(exerciseOf(id, seed).question.prompt);
  return formulaIn(from.exec(prompt)?.[1] ?? prompt);
}

export const answerIn = (id: Parameters<typeof exerciseOf>[0], seed: number, part: string): Expression =>
  formulaIn(solution(id, seed).answers[part]?.plain ?? "");

/** How steep a formula is, as nudging shows it. */
export const steepness = (formula: Expression, x: number): number =>
  (at(formula, { [X]: x + STEP }) - at(formula, { [X]: x - STEP })) / (2 * STEP);

export const near = (value: number, expected: number, about: string): void =>
  expect(Math.abs(value - expected) / Math.max(1, Math.abs(expected)), about).toBeLessThan(1e-5);
