import "server-only";
import { evaluate, toLatex, toText } from "@nn/algebra";
import { ROUGH } from "../../exercise/tolerance.ts";
import type { Verdict } from "../../question/verdict.ts";
import type { Kind, Submission } from "../kind.ts";
import { readAnswer, unreadable as unread } from "../reading.ts";
import { roundedIn } from "../spelled.en.ts";
import { marking } from "../words.en.ts";
import { isNear } from "./is-near.ts";
import { mistakeIn, roundedTooEarly } from "./mistake-in.ts";
import type { NumberPart } from "./part.ts";

/** Letters and words are told to be no numbers: that a question knows them well helps nobody here. */
function unreadable(part: NumberPart, answer: string, reading: Extract<ReturnType<typeof readAnswer>, { ok: false }>) {
  const verdict = unread(part, reading);
  if (reading.why.code !== "unknown-word" || verdict.suggestion !== undefined) return verdict;
  const inWords = roundedIn(answer) ?? (part.tolerance === 0 ? countIn(answer) : undefined);
  return inWords && readAnswer(part, inWords.number).ok
    ? { ...verdict, why: marking.numberAlone(inWords.word), suggestion: inWords.number }
    : { ...verdict, why: marking.notANumber(reading.why.word) };
}

/** 6 weights, 3·4 paths: what is counted stands behind the number. */
function countIn(answer: string): ReturnType<typeof roundedIn> {
  const [, number, word] = /^(.*[\d)])\s*(\p{L}[\p{L} ]*)\.?$/u.exec(answer.trim()) ?? [];
  return number === undefined || word === undefined ? undefined : { word, number };
}

/** A number of the same submission that a later one follows from: the learner's own where it is wrong. */
interface OwnNumber {
  readonly id: string;
  readonly value: number;
  readonly isWrong: boolean;
}

/** The number that was typed, or undefined where it cannot be read or worked out. */
function numberOf(part: NumberPart, answer: string): number | undefined {
  const reading = readAnswer(part, answer);
  return reading.ok ? evaluate(reading.expression) : undefined;
}

/**
 * Marks a number, or a formula made of numbers: right within the tolerance, carried over from an earlier slip, rounded
 * too early, a known mistake, or wrong for another reason.
 */
function markNumber(part: NumberPart, answer: string, submission: Submission): Verdict {
  const reading = readAnswer(part, answer);
  if (!reading.ok) return unreadable(part, answer, reading);
  const readAs = toLatex(reading.expression, part.names);
  const value = evaluate(reading.expression);
  if (value === undefined) return { kind: "unreadable", where: 0, why: marking.noValue };
  if (isNear(value, part.value, part.tolerance)) return { kind: "correct", readAs, explanation: part.because };

  const carried = carriedFrom(part, value, ownNumbers(part, submission));
  if (carried.length > 0)
    return { kind: "incorrect", readAs, carriedFrom: carried, explanation: marking.numberCarried };

  const base = { kind: "incorrect", readAs, explanation: part.otherwise } as const;
  const mistake =
    part.tolerance > 0 && isNear(value, part.value, ROUGH)
      ? roundedTooEarly(part)
      : mistakeIn(part, value, submission.parts);
  if (!mistake) return base;
  const { name, title, explanation, lookAt } = mistake;
  return { ...base, mistake: { name, title, explanation, lookAt } };
}

/** The learner's own numbers that this one follows from; one that is not answered or not read counts as the right one. */
const ownNumbers = ({ follows }: NumberPart, { part: partOf, answer, isWrong }: Submission): readonly OwnNumber[] =>
  (follows?.parts ?? []).flatMap((id) => {
    const part = partOf(id);
    if (part.kind !== "number") return [];
    const typed = isWrong(id) ? numberOf(part, answer(id)) : undefined;
    return [{ id, isWrong: isWrong(id), value: typed ?? part.value }];
  });

/** Ids of the wrong numbers from which this one follows rightly. */
function carriedFrom({ follows, tolerance }: NumberPart, value: number, own: readonly OwnNumber[]): readonly string[] {
  const wrong = own.filter(({ isWrong }) => isWrong).map(({ id }) => id);
  if (!follows || wrong.length === 0) return [];
  const expected = follows.value(Object.fromEntries(own.map((number) => [number.id, number.value])));
  return isNear(value, expected, tolerance) ? wrong : [];
}

export const number: Kind<NumberPart> = {
  preview: (part, answer) => {
    const reading = readAnswer(part, answer);
    if (!reading.ok) return unreadable(part, answer, reading);
    const { expression } = reading;
    return { kind: "read", latex: toLatex(expression, part.names), plain: toText(expression, part.names) };
  },
  mark: markNumber,
};
