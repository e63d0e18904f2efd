import "server-only";
import { evaluate, toLatex } from "@nn/algebra";
import { ROUGH } from "../../exercise/tolerance.ts";
import type { Verdict } from "../../question/verdict.ts";
import { say, shown } from "../../writing/say.ts";
import { readAnswer, unreadable } from "../formula/mark.ts";
import type { NumberPart, WrongNumber } from "../part.ts";

/** Room for the rounding of a computer, where the right number is 0 and a share of it leaves none. */
const NOTHING = 1e-9;

const isNear = (value: number, target: number, share: number): boolean =>
  Math.abs(value - target) <= Math.max(share * Math.abs(target), NOTHING);

/** A number of the same submission that a later one follows from: the learner's own where it is wrong. */
export interface OwnNumber {
  readonly id: string;
  readonly value: number;
  readonly isWrong: boolean;
}

/** The number that was typed, or undefined where it cannot be read or worked out. */
export function numberOf(part: NumberPart, answer: string): number | undefined {
  const reading = readAnswer(part, answer);
  return reading.ok ? evaluate(reading.expression) : undefined;
}

/**
 * Marks a number, or a formula made of numbers: right within the tolerance, carried over from an earlier slip, rounded
 * too early, a known mistake, or wrong for another reason.
 */
export function markNumber(part: NumberPart, answer: string, own: readonly OwnNumber[] = []): Verdict {
  const reading = readAnswer(part, answer);
  if (!reading.ok) return unreadable(reading);
  const readAs = toLatex(reading.expression, part.names);
  const value = evaluate(reading.expression);
  if (value === undefined)
    return { kind: "unreadable", where: 0, why: "This has no value, or is too large to work out. Write a number." };
  if (isNear(value, part.value, part.tolerance)) return { kind: "correct", readAs, explanation: part.because };

  const carried = carriedFrom(part, value, own);
  if (carried.length > 0)
    return {
      kind: "incorrect",
      readAs,
      carriedFrom: carried,
      explanation: say`Your way is right: this follows from what you wrote before. The slip is in the earlier number; mend it there, and this one changes with it.`,
    };

  const base = { kind: "incorrect", readAs, explanation: part.otherwise } as const;
  const mistake = isNear(value, part.value, ROUGH) ? roundedTooEarly(part) : mistakeIn(part, value);
  if (!mistake) return base;
  const { name, title, explanation, lookAt } = mistake;
  return { ...base, mistake: { name, title, explanation, lookAt } };
}

/** Ids of the wrong numbers from which this one follows rightly. */
function carriedFrom({ follows, tolerance }: NumberPart, value: number, own: readonly OwnNumber[]): readonly string[] {
  const wrong = own.filter(({ isWrong }) => isWrong).map(({ id }) => id);
  if (!follows || wrong.length === 0) return [];
  const expected = follows.value(Object.fromEntries(own.map((number) => [number.id, number.value])));
  return isNear(value, expected, tolerance) ? wrong : [];
}

const roundedTooEarly = (part: NumberPart): WrongNumber => ({
  name: "rounded-too-early",
  title: "Very near",
  explanation: say`Your way is most likely right, and a number was rounded before the end. Keep three digits until the last step: an answer within ${shown(100 * part.tolerance, 0)} % counts.`,
  lookAt: part.lookAt,
  value: part.value,
});

/** The one mistake whose number this is; several names or none: no guess. */
function mistakeIn(part: NumberPart, value: number): WrongNumber | undefined {
  const matches = part.wrongs.filter((wrong) => isNear(value, wrong.value, part.tolerance));
  const [first] = matches;
  return matches.every(({ name }) => name === first?.name) ? first : undefined;
}
