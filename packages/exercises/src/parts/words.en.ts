import "server-only";
import { plural } from "@nn/words/en";
import type { RichText } from "../question/rich-text.ts";
import { listed } from "../writing/listed.en.ts";
import { say, shown } from "../writing/say.ts";

const percent = (share: number): string => shown(100 * share, 0);

/** What the marking says, whatever the question. */
export const marking = {
  noSuchOption: (id: string) => `There is no option “${id}”.`,
  chosenTwice: "Each option can be chosen only once.",
  chooseOne: "Choose one of them.",
  placesLeft: (left: number) =>
    `Give a place to all of them: ${left} ${plural(left, { one: "is", other: "are" })} left.`,

  noValue: "This has no value, or is too large to work out. Write a number.",
  numberAlone: (word: string) => `Write the number alone, without “${word}”.`,
  notANumber: (word: string) =>
    [...word].length === 1
      ? `Here a number is asked for. Put in the number that “${word}” stands for.`
      : `Here a number is asked for, and “${word}” is none.`,
  numberCarried: say`Your method is right: this follows from what you wrote before. The slip is in an earlier number. Correct that one first, then work this one out again from it.`,
  roundedTooEarly: (tolerance: number) => ({
    title: "Rounded too early",
    explanation: say`Your method is most likely right, but a number was rounded too early. Keep three digits until the last step: an answer within ${percent(tolerance)} % counts.`,
  }),
  /** How exact an answer must be, as it stands under the field. */
  toleranceNote: (tolerance: number) =>
    say`Three digits are plenty. An answer within ${percent(tolerance)} % of the exact one counts as right, so round as you like. A calculation such as 0.6·0.24·(−0.8) is welcome too.`,

  numberTurned: {
    title: "The sign is turned round",
    explanation: say`The size is right, and only the sign is turned round. Go through it once more with an eye on the signs alone.`,
  },
  pointSlipped: {
    title: "The decimal point has slipped",
    explanation: say`The digits are right, and the decimal point stands in the wrong place. Estimate first: about how large must it be?`,
  },
  givenNumber: (given: RichText) => ({
    title: "A number that goes in, not what comes out",
    explanation: say`${given} is one of the numbers that this is worked out from. Something still has to be done with it.`,
  }),
  neighboursSwapped: {
    title: "Two neighbours are swapped",
    explanation: say`All but two stand in their places, and these two stand side by side. Work out both of them, and compare.`,
  },
  anotherPart: (label: RichText) => ({
    title: "The answer to another question here",
    explanation: say`That is what belongs to ${label}. Here something else is asked.`,
  }),
  numberForFormula: (letters: readonly RichText[]) => ({
    title: "The number, and not the formula",
    explanation: say`That is what it comes to with the numbers of this question. Here the formula is asked for, which holds for any numbers: leave ${listed(letters)} in it.`,
  }),
  numbersForLetters: (letters: readonly RichText[]) => ({
    title: "A number in the place of a letter",
    explanation: say`With the numbers of this question that is right. Here the formula is asked for, which holds for any numbers: write ${listed(letters)}, not a number.`,
  }),
  lettersAsked: say` Your answer is a number alone, and here a formula with letters is asked for.`,
  undecided:
    "We could not decide whether this is the same as the answer, so it does not count as a try. Write it in a simpler way, for example without fractions inside fractions, and check it again.",
  unfinished: (left: string) => `This is right as far as it goes. ${left}`,
  quotientsLeft: "Now write out what each quotient is equal to.",
  primesLeft: "Now work the slope out, so that no prime is left.",
  formulaCarried: say`You put your factors together correctly. The slip is in a factor above. Correct it there, then write this one again with it.`,
  /** Which factors of a wrong product are right; `isAll` where something stands beside them. */
  rightFactors: (factors: readonly RichText[], isAll: boolean) => {
    const right = say`${listed(factors)} ${plural(factors.length, { one: "is", other: "are" })} right`;
    return isAll
      ? say`${right}, but something stands beside that does not belong there. `
      : say`${right}. Look at the rest. `;
  },
};
