import "server-only";
import {
  compare,
  type Effort,
  type Expression,
  nodesOf,
  product,
  substituteDerivatives,
  toLatex,
  toText,
} from "@nn/algebra";
import type { RichText } from "../../question/rich-text.ts";
import type { Verdict } from "../../question/verdict.ts";
import { inHue, penFor } from "../../writing/say.ts";
import type { Kind, Submission } from "../kind.ts";
import { readAnswer, unreadable } from "../reading.ts";
import { marking } from "../words.en.ts";
import { mistakeIn } from "./mistake-in.ts";
import { isNumberAlone } from "./numbers-put-in.ts";
import type { FormulaPart } from "./part.ts";
import { type IsSame, rightFactors } from "./right-factors.ts";
import { ruleForAny } from "./rule-for-any.ts";

/** Sample points for marking. One seed for all: the same answer always gets the same verdict. */
const SEED = 20_240_607;

const isSame = (part: FormulaPart, a: Expression, b: Expression, effort: Effort): "equal" | "unequal" | "undecided" =>
  compare(a, b, { seed: SEED, definitions: part.definitions, effort }).kind;

/** How an answer is typeset, in the colours of its quantities. */
const readAs = (part: FormulaPart, expression: Expression): string => toLatex(expression, part.names, { wrap: inHue });

/** An earlier answer of the same submission, for a part that is the product of such. */
interface Earlier {
  readonly id: string;
  readonly formula: Expression;
  readonly isWrong: boolean;
}

/**
 * Marks a formula: right, carried over from an earlier slip, a mistake of the catalogue, or wrong for another reason.
 * What can be neither read nor decided is not marked.
 */
function markFormula(part: FormulaPart, answer: string, submission: Submission): Verdict {
  const reading = readAnswer(part, answer);
  if (!reading.ok) return unreadable(part, reading);
  const written = substituteDerivatives(reading.expression, part.quotient);
  const readBack = readAs(part, reading.expression);
  const outcome = isSame(part, written, part.key, submission.effort);
  if (outcome === "equal") {
    const unfinished = whatIsLeft(part, reading.expression);
    if (!unfinished) return { kind: "correct", readAs: readBack, explanation: part.because };
    return { kind: "unreadable", where: 0, why: marking.unfinished(unfinished), isUnfinished: true };
  }
  if (outcome === "undecided") return { kind: "undecided", readAs: readBack, why: marking.undecided };

  const base = { kind: "incorrect", readAs: readBack } as const;
  const carried = carriedFrom(part, written, earlierOf(part, submission), submission.effort);
  if (carried.length > 0) return { ...base, carriedFrom: carried, explanation: marking.formulaCarried };
  const { effort } = submission;
  const mistake =
    mistakeIn(part, written, submission.parts, (formula) => isSame(part, written, formula, effort) === "equal") ??
    ruleForAny(part, written, (a, b, definitions) => isSame({ ...part, definitions }, a, b, effort) === "equal");
  // Tried in part only, a name would be a guess.
  if (!mistake || effort.left() === 0)
    return {
      ...base,
      explanation: [...partlyRight(part, written, effort), ...part.otherwise, ...lettersAsked(part, written)],
    };
  const { name, title, explanation, lookAt } = mistake;
  return { ...base, explanation: part.otherwise, mistake: { name, title, explanation, lookAt } };
}

/** Which factors of a wrong product are right, in a sentence; nothing where that is not certain. */
function partlyRight(part: FormulaPart, answer: Expression, effort: Effort): RichText {
  const isCertain: IsSame = (a, b) => isSame(part, a, b, effort) === "equal";
  const found = part.factors && rightFactors(part.factors, answer, isCertain);
  if (!found) return [];
  const pen = penFor(part.names);
  return marking.rightFactors(
    found.right.map((factor): RichText => [pen.formula(factor)]),
    found.isAll,
  );
}

/** That letters are asked for, where none stands in the answer. */
const lettersAsked = ({ key }: FormulaPart, answer: Expression): RichText =>
  isNumberAlone(answer) && !isNumberAlone(key) ? marking.lettersAsked : [];

/** What a right answer still has to write out; undefined where nothing is left. */
function whatIsLeft(part: FormulaPart, expression: Expression): string | undefined {
  const nodes = [...nodesOf(expression)];
  if (nodes.some((node) => node.kind === "derivative" && !part.keeps?.(node.of, node.by))) return marking.quotientsLeft;
  const hasPrime = nodes.some((node) => node.kind === "call" && node.order > 0);
  return part.isWorkedOut && hasPrime ? marking.primesLeft : undefined;
}

/** The learner's own factors; a factor that is not answered or not read counts as the right one. */
const earlierOf = (
  { productOf = [] }: FormulaPart,
  { part: partOf, answer, isWrong }: Submission,
): readonly Earlier[] =>
  productOf.flatMap((id) => {
    const part = partOf(id);
    if (part.kind !== "expression") return [];
    const reading = isWrong(id) ? readAnswer(part, answer(id)) : undefined;
    return [{ id, isWrong: isWrong(id), formula: reading?.ok ? reading.expression : part.key }];
  });

/** Ids of the wrong factors of which this answer is the right product. */
function carriedFrom(
  part: FormulaPart,
  answer: Expression,
  earlier: readonly Earlier[],
  effort: Effort,
): readonly string[] {
  const wrong = earlier.filter(({ isWrong }) => isWrong).map(({ id }) => id);
  if (wrong.length === 0) return [];
  return isSame(part, answer, product(...earlier.map(({ formula }) => formula)), effort) === "equal" ? wrong : [];
}

export const formula: Kind<FormulaPart> = {
  preview: (part, answer) => {
    const reading = readAnswer(part, answer);
    if (!reading.ok) return unreadable(part, reading);
    return { kind: "read", latex: readAs(part, reading.expression), plain: toText(reading.expression, part.names) };
  },
  mark: markFormula,
};
