import "server-only";
import { mistakes } from "../../mistakes/titles.en.ts";
import type { MistakeWords } from "../../parts/words.ts";
import { say } from "../../writing/say.ts";
import type { TermSlip } from "./term-slips.ts";

/** About the slips that one can make at any term of a polynomial. */
export const termSlipWords: Readonly<Record<TermSlip, MistakeWords>> = mistakes<TermSlip>({
  "exponent-kept": say`The number in front is right. But the exponent of every term has to go down by one as well: a square leaves a plain x, and a plain x leaves a number.`,
  "exponent-raised": {
    title: "The exponent went up",
    explanation: say`On the way to the slope, an exponent goes down by one. Raising it is the way back.`,
  },
  "exponent-not-in-front": say`The exponents are lowered correctly. Each old exponent also comes in as a factor: a cube has the slope 3 times the square.`,
  "coefficient-lost": {
    title: "A number in front is lost",
    explanation: say`A number that stood in front of its term stays there as a factor. The exponent that comes down is multiplied by it.`,
  },
  "exponent-lowered-by-two": {
    title: "The exponent went down too far",
    explanation: say`The number in front is right. But an exponent goes down by one only, and here it went down by two.`,
  },
  "exponent-added": {
    title: "The exponent is added, not multiplied",
    explanation: say`The exponent that comes down is a factor: it is multiplied by the number in front.`,
  },
  "one-term-only": {
    title: "Not every term is differentiated",
    explanation: say`One term still stands as it was. Take the slope of every term, one after the other.`,
  },
  "slope-of-slope": say`That is the slope of the slope: one derivative too many was taken.`,
  integrated: {
    title: "The way back",
    explanation: say`That is a function whose slope is the given one. Here you go the other way: from the function to its slope, exponents come down.`,
  },
});
