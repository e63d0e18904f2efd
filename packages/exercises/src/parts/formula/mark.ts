import "server-only";
import {
  compare,
  type Expression,
  nodesOf,
  product,
  type Reading,
  read,
  substituteDerivatives,
  toLatex,
} from "@nn/algebra";
import type { RichText } from "../../question/rich-text.ts";
import type { Verdict } from "../../question/verdict.ts";
import { inHue, penFor, say } from "../../writing/say.ts";
import type { ExpressionPart, WrongFormula } from "../part.ts";
import { refusalWords } from "../refusal.en.ts";
import { type IsSame, rightFactors } from "./right-factors.ts";

/** Sample points for marking. One seed for all: the same answer always gets the same verdict. */
const SEED = 20_240_607;

const isSame = (part: ExpressionPart, a: Expression, b: Expression): "equal" | "unequal" | "undecided" =>
  compare(a, b, { seed: SEED, definitions: part.definitions }).kind;

/** How an answer is typeset, in the colours of its quantities. */
export const readAs = (part: ExpressionPart, expression: Expression): string =>
  toLatex(expression, part.names, { wrap: inHue });

/** Reads an answer; what cannot be read is a verdict of its own. */
export function readAnswer(part: { readonly names: ExpressionPart["names"] }, answer: string): Reading {
  return read(answer, part.names);
}

export function unreadable(reading: Extract<Reading, { ok: false }>): Extract<Verdict, { kind: "unreadable" }> {
  const { where, suggestion } = reading;
  const why = refusalWords(reading.why);
  return suggestion === undefined ? { kind: "unreadable", where, why } : { kind: "unreadable", where, why, suggestion };
}

/** Earlier answers of the same submission, for a part that is their product. */
export interface Earlier {
  readonly id: string;
  readonly formula: Expression;
  readonly isWrong: boolean;
}

/**
 * Marks a formula: right, carried over from an earlier slip, a mistake of the catalogue, or wrong for another reason.
 * What can be neither read nor decided is not marked.
 */
export function markExpression(part: ExpressionPart, answer: string, earlier: readonly Earlier[] = []): Verdict {
  const reading = readAnswer(part, answer);
  if (!reading.ok) return unreadable(reading);
  const written = substituteDerivatives(reading.expression, part.quotient);
  const readBack = readAs(part, reading.expression);
  const outcome = isSame(part, written, part.key);
  if (outcome === "equal") {
    const unfinished = whatIsLeft(part, reading.expression);
    if (!unfinished) return { kind: "correct", readAs: readBack, explanation: part.because };
    return { kind: "unreadable", where: 0, why: `This is right as far as it goes. ${unfinished}`, isUnfinished: true };
  }
  if (outcome === "undecided")
    return {
      kind: "undecided",
      readAs: readBack,
      why: "We could not tell safely whether this is the same as the answer.",
    };

  const carried = carriedFrom(part, written, earlier);
  if (carried.length > 0)
    return {
      kind: "incorrect",
      readAs: readBack,
      carriedFrom: carried,
      explanation: [
        {
          text: "You put your factors together rightly. The slip is in a factor above; mend it there, and this follows.",
        },
      ],
    };
  const mistake = mistakeIn(part, written);
  const base = { kind: "incorrect", readAs: readBack } as const;
  if (!mistake) return { ...base, explanation: [...partlyRight(part, written), ...part.otherwise] };
  const { name, title, explanation, lookAt } = mistake;
  return { ...base, explanation: part.otherwise, mistake: { name, title, explanation, lookAt } };
}

/** Which factors of a wrong product are right, in a sentence; nothing where that is not certain. */
function partlyRight(part: ExpressionPart, answer: Expression): RichText {
  const isCertain: IsSame = (a, b) => isSame(part, a, b) === "equal";
  const found = part.factors && rightFactors(part.factors, answer, isCertain);
  if (!found) return [];
  const pen = penFor(part.names);
  const formulas = found.right.map((factor): RichText => [pen.formula(factor)]);
  const [first = [], ...others] = formulas;
  const list = others.reduce((all, each, i) => say`${all}${i === others.length - 1 ? " and " : ", "}${each}`, first);
  const verb = others.length > 0 ? "are" : "is";
  if (found.isAll) return say`${list} ${verb} right, and something stands beside that does not belong there. `;
  return say`${list} ${verb} right. Look at the rest. `;
}

/** What a right answer still has to write out; undefined where nothing is left. */
function whatIsLeft(part: ExpressionPart, expression: Expression): string | undefined {
  const nodes = [...nodesOf(expression)];
  if (nodes.some((node) => node.kind === "derivative" && !part.keeps?.(node.of, node.by)))
    return "Now write out what each quotient is equal to.";
  const hasPrime = nodes.some((node) => node.kind === "call" && node.order > 0);
  return part.isWorkedOut && hasPrime ? "Now work the slope out, so that no prime is left." : undefined;
}

/** Ids of the wrong factors of which this answer is the right product. */
function carriedFrom(part: ExpressionPart, answer: Expression, earlier: readonly Earlier[]): readonly string[] {
  const wrong = earlier.filter(({ isWrong }) => isWrong).map(({ id }) => id);
  if (wrong.length === 0) return [];
  return isSame(part, answer, product(...earlier.map(({ formula }) => formula))) === "equal" ? wrong : [];
}

/** The one mistake of the catalogue that leads to this answer; several names or none: no guess. */
function mistakeIn(part: ExpressionPart, answer: Expression): WrongFormula | undefined {
  const matches = part.wrongs.filter(({ formula }) => isSame(part, answer, formula) === "equal");
  const [first] = matches;
  return matches.every(({ name }) => name === first?.name) ? first : undefined;
}
