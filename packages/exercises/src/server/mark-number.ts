import "server-only";
import { evaluate, toLatex } from "@nn/algebra";
import type { Verdict } from "../verdict.ts";
import { readAnswer, unreadable } from "./mark-expression.ts";
import type { NumberPart, WrongNumber } from "./part.ts";
import { say, shown } from "./say.ts";
import { ROUGH } from "./tolerance.ts";

const isNear = (value: number, target: number, share: number): boolean =>
  Math.abs(value - target) <= share * Math.abs(target);

/** Marks a number, or a formula made of numbers: right within the tolerance, rounded too early, or a known mistake. */
export function markNumber(part: NumberPart, answer: string): Verdict {
  const reading = readAnswer(part, answer);
  if (!reading.ok) return unreadable(reading);
  const readAs = toLatex(reading.expression, part.names);
  const value = evaluate(reading.expression);
  if (value === undefined)
    return { kind: "unreadable", where: 0, why: "This has no value, or is too large to work out. Write a number." };
  if (isNear(value, part.value, part.tolerance)) return { kind: "correct", readAs, explanation: part.because };

  const base = { kind: "incorrect", readAs, explanation: part.otherwise } as const;
  const mistake = isNear(value, part.value, ROUGH) ? roundedTooEarly(part) : mistakeIn(part, value);
  if (!mistake) return base;
  const { name, title, explanation, lookAt } = mistake;
  return { ...base, mistake: { name, title, explanation, lookAt } };
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
