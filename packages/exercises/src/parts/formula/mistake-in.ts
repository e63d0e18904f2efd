import "server-only";
import { type Expression, negation, product, sum } from "@nn/algebra";
import type { RichText } from "../../question/rich-text.ts";
import { likeness } from "../../slips/likeness.ts";
import { type Slip, slip } from "../../slips/slip.ts";
import { slipWords } from "../../slips/words.en.ts";
import { penFor } from "../../writing/say.ts";
import type { Mistake } from "../base.ts";
import type { Part } from "../part.ts";
import { marking } from "../words.en.ts";
import type { MistakeWords } from "../words.ts";
import { knownSlipsOf } from "./known-slips.ts";
import { numbersPutIn } from "./numbers-put-in.ts";
import type { FormulaPart } from "./part.ts";

interface Lead<Told> {
  readonly name: string;
  readonly to: Expression;
  readonly told: Told;
}

/**
 * The one mistake that leads to this answer: one of those that the part expects, or else one of those that people make
 * in any formula. Several names or none: no guess.
 *
 * @param isIt  decides that a formula is the same as the answer; anything short of certainty is false
 */
export function mistakeIn(
  part: FormulaPart,
  answer: Expression,
  parts: readonly Part[],
  isIt: (formula: Expression) => boolean,
): Mistake | undefined {
  const { slips: known, definitions } = knownSlipsOf(part);
  const isLike = likeness(answer, definitions);
  const match = <Each extends { readonly to: Expression }>(leads: readonly Each[]): readonly Each[] =>
    leads.filter(({ to }) => isLike(to) && isIt(to));

  const turnedKey = { to: negation(part.key) };
  for (const expected of [part.wrongs, part.further ?? []]) {
    const matches = match(expected.map((wrong) => ({ name: wrong.name, to: wrong.formula, told: wrong })));
    const found = matches.length > 0 ? oneName(matches) : undefined;
    if (matches.length > 0) return found && isSignAsWell(found.name, match([turnedKey])) ? undefined : found?.told;
  }
  const { lookAt } = part;
  const elsewhere = parts.flatMap((other): readonly Slipped[] =>
    other.id !== part.id && other.kind === "expression" ? [anotherPart(other.key, other.label ?? [])] : [],
  );
  const slips = match([...known, ...amongParts(part, parts)]).map(
    (slip): Slipped => ({ ...slip, told: () => slipWords(slip, penFor(part.names)) }),
  );
  const matches = [...match(elsewhere), ...inNumbers(part, answer, isIt), ...slips];
  const nearest = Math.min(...matches.map(({ far }) => far));
  const found = oneName(matches.filter(({ far }) => far === nearest));
  return found && { name: found.name, ...found.told(), lookAt };
}

/** Mistakes whose words say that the sign is turned round. */
const ABOUT_SIGNS = /sign|turned|uphill/;

/** Where the answer is the right one with its sign turned, another name for it is only a guess. */
const isSignAsWell = (name: string, turned: readonly unknown[]): boolean =>
  turned.length > 0 && !ABOUT_SIGNS.test(name);

const amongBy = new WeakMap<FormulaPart, readonly Slip[]>();

/**
 * Slips that other parts of the same exercise lead to: a factor of theirs as well, or a sum of those to be multiplied. A
 * part has the same others each time.
 */
function amongParts(part: FormulaPart, parts: readonly Part[]): readonly Slip[] {
  const made = amongBy.get(part) ?? slipsAmong(part, parts);
  amongBy.set(part, made);
  return made;
}

function slipsAmong({ id, key, productOf = [] }: FormulaPart, parts: readonly Part[]): readonly Slip[] {
  const others = parts.flatMap((other) => (other.id !== id && other.kind === "expression" ? [other] : []));
  const factors = others.filter((other) => productOf.includes(other.id)).map((other) => other.key);
  return [
    ...others.map((other) => slip("factor-too-many", product(key, other.key), other.key)),
    ...(factors.length > 1 ? [slip("added-for-multiplied", sum(...factors), ...factors)] : []),
  ];
}

interface Slipped extends Lead<() => MistakeWords> {
  readonly far: number;
}

const anotherPart = (key: Expression, label: RichText): Slipped => ({
  name: "another-part",
  to: key,
  far: 0,
  told: () => marking.anotherPart(label),
});

/** Numbers where letters are asked for. */
function inNumbers(part: FormulaPart, answer: Expression, isIt: (formula: Expression) => boolean): readonly Slipped[] {
  const putIn = numbersPutIn(part, answer, isIt);
  if (!putIn) return [];
  const letters = putIn.letters.map((id): RichText => [penFor(part.names).quantity(id)]);
  const told = () => (putIn.isWhole ? marking.numberForFormula(letters) : marking.numbersForLetters(letters));
  return [{ name: "number-for-letter", to: answer, far: 0, told }];
}

function oneName<Each extends { readonly name: string }>(matches: readonly Each[]): Each | undefined {
  const [first] = matches;
  return matches.every(({ name }) => name === first?.name) ? first : undefined;
}
