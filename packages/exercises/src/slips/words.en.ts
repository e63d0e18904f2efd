import "server-only";
import type { MistakeWords } from "../parts/words.ts";
import type { RichText } from "../question/rich-text.ts";
import { listed } from "../writing/listed.en.ts";
import { type Pen, say } from "../writing/say.ts";
import type { Slip, SlipName } from "./slip.ts";

const titles: Readonly<Record<SlipName, string>> = {
  "added-for-multiplied": "Added where it should be multiplied",
  "bracket-dropped": "The brackets are lost",
  "divided-for-multiplied": "Divided where it should be multiplied",
  "divided-for-slope": "Divided, not nudged",
  "divisor-off": "Divided by the wrong number",
  "exponent-off": "An exponent is not right",
  "factor-lost": "A factor is missing",
  "factor-too-many": "One factor too many",
  "factors-lost": "The chain stops short",
  "factor-twice": "A factor stands there twice",
  "index-off": "The right letter with the wrong index",
  "indices-exchanged": "The indices are swapped",
  "indices-exchanged-throughout": "The indices are swapped from beginning to end",
  "letter-off": "One quantity in the place of another",
  "multiplied-for-added": "Multiplied where it should be added",
  "multiplied-for-divided": "Multiplied where it should be divided",
  "not-divided": "Not divided yet",
  "number-lost": "The number in front is missing",
  "number-off": "The number in front is not right",
  "sigma-for-slope": "σ itself in place of its slope",
  "sign-flipped": "The sign is turned round",
  "sign-lost": "A minus sign is lost",
  "sign-of-a-term": "The sign of one term is turned round",
  "signs-of-terms": "Several signs are turned round",
  "slope-of-slope": "One derivative too many",
  "square-not-differentiated": "The square itself, not its slope",
  "square-of-each": "Each term squared by itself",
  "term-lost": "A term is missing",
  "term-too-many": "Something is added that does not belong",
  "terms-taken-as-equal": "The terms are not all alike",
  "two-slips": "Two slips at once",
  "two-twice": "The 2 stands there twice",
  "upside-down": "The quotient is upside down",
  "written-out": "Written out for one drawing",
  zero: "0 would mean that nothing moves",
};

/** What is said about a slip, in the letters or the numbers of the question. */
export function slipWords({ name, shows }: Slip, pen: Pen): MistakeWords {
  const pieces = shows.map((piece): RichText => [pen.formula(piece)]);
  const [first = [], second = []] = pieces;
  return { title: titles[name], explanation: explanations[name](first, second, pieces) };
}

type Explain = (first: RichText, second: RichText, all: readonly RichText[]) => RichText;

const explanations: Readonly<Record<SlipName, Explain>> = {
  "added-for-multiplied": (_, __, all) =>
    say`The pieces are right: ${listed(all)}. But one follows from the other here, so they are multiplied and not added.`,
  "bracket-dropped": (bracket) =>
    say`What stands in front multiplies all of ${bracket}, and here it reaches only a part of it. Put brackets around ${bracket}.`,
  "divided-for-multiplied": (factor) =>
    say`All pieces are right, but here it is multiplied by ${factor}, not divided by it.`,
  "divided-for-slope": () =>
    say`This ∂ does not ask for one quantity divided by the other, but for how far the upper one moves when the lower one is nudged a little.`,
  "divisor-off": (right) =>
    say`Up to the last step all is right. But what you divided by is not: it should be ${right}.`,
  "exponent-off": (right) => say`All is right but one exponent: look at ${right} again.`,
  "factor-lost": (factor) => say`Everything you wrote belongs there. One factor is missing: ${factor}.`,
  "factor-too-many": (factor) => say`The rest is right, but ${factor} does not belong in the product.`,
  "factor-twice": (factor) => say`${factor} stands in your product twice. Once is enough.`,
  "factors-lost": (_, __, lost) =>
    say`What you wrote belongs there. But the nudge crosses more links on its way: ${listed(lost)}.`,
  "index-off": (letter) =>
    say`All is right but ${letter}. The letter is right, and its index belongs to another layer or neuron.`,
  "indices-exchanged": (letter) =>
    say`All is right but ${letter}. First comes the neuron that the line leads into, then the one that it comes from.`,
  "indices-exchanged-throughout": () =>
    say`Everything is there, but the two indices have changed places throughout. See which of them numbers the neurons of this layer.`,
  "letter-off": (letter) => say`All is right but one quantity: ${letter} stands in the place of another one.`,
  "multiplied-for-added": (_, __, all) =>
    say`The pieces are right: ${listed(all)}. But they are added and not multiplied.`,
  "multiplied-for-divided": (below) =>
    say`The pieces are right, but here it is divided by ${below} and not multiplied.`,
  "not-divided": (below) => say`So far it is right, and one step is missing: divide by ${below}.`,
  "number-lost": (factor) => say`Everything you wrote belongs there. The ${factor} in front is missing.`,
  "number-off": () =>
    say`All is right but the number in front. Count the factors once more: where does each number come from?`,
  "sigma-for-slope": (slope) =>
    say`Here the slope of σ belongs, ${slope}, and not σ itself: how steep the curve is, not how high.`,
  "sign-flipped": () =>
    say`The size is right, and only the sign is turned round. Go through it once more with an eye on the signs alone.`,
  "sign-lost": (number) => say`A minus sign was lost on the way: it is ${number}.`,
  "sign-of-a-term": (term) => say`All is right but one sign: look at the sign of ${term} again.`,
  "signs-of-terms": (_, __, terms) =>
    say`All is right but some signs: look at those of ${listed(terms)} again. A minus in front of a bracket reaches every term in it.`,
  "slope-of-slope": (slope) => say`That is one derivative too many: ${slope} is what belongs here.`,
  "square-of-each": (square) =>
    say`${square} is the square of the whole bracket. Squaring each term by itself gives something else.`,
  "square-not-differentiated": (square) =>
    say`${square} is the square itself. Its slope is 2 times its side, and not squared any more.`,
  "term-lost": (term) => say`Everything you wrote belongs there. One term is missing: the one with ${term}.`,
  "term-too-many": (term) => say`The rest is right, but ${term} does not belong in the sum.`,
  "terms-taken-as-equal": (term) =>
    say`${term} is a different number for each neuron, so it cannot be taken once and counted. Add them up with Σ.`,
  zero: () => say`A slope of 0 would mean that nothing follows the nudge at all. Here something does: what?`,
  "two-slips": (first, second) =>
    second.length > 0
      ? say`Two things are missing at once: ${first} and ${second}. Everything else is right.`
      : say`${first} is missing, and the sign is turned round as well. Everything else is right.`,
  "two-twice": () => say`The square brings one 2 down as a factor. Here it was counted twice; all the rest is right.`,
  "upside-down": () => say`Your quotient is upside down: swap its top and its bottom.`,
  "written-out": () =>
    say`The idea is right, but the figure shows only one such network. The layer may be of any size: write the sum with Σ.`,
};
