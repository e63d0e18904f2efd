import "server-only";
import type { RichText } from "../question/rich-text.ts";
import { say, shown } from "../writing/say.ts";

const percent = (share: number): string => shown(100 * share, 0);

/** What the marking says, whatever the question. */
export const marking = {
  noSuchOption: (id: string) => `There is no option “${id}”.`,
  chosenTwice: "Each option can be chosen once only.",
  chooseOne: "Choose one of them.",
  placesLeft: (left: number) => `Give a place to all of them: ${left} ${left === 1 ? "is" : "are"} left.`,

  noValue: "This has no value, or is too large to work out. Write a number.",
  numberCarried: say`Your way is right: this follows from what you wrote before. The slip is in the earlier number; mend it there, and this one changes with it.`,
  roundedTooEarly: (tolerance: number) => ({
    title: "Very near",
    explanation: say`Your way is most likely right, and a number was rounded before the end. Keep three digits until the last step: an answer within ${percent(tolerance)} % counts.`,
  }),
  /** How exact an answer must be, as it stands under the field. */
  toleranceNote: (tolerance: number) =>
    say`Three digits are plenty. An answer within ${percent(tolerance)} % of the exact one counts as right, so round as you like. A calculation such as 0.6·0.24·(−0.8) is welcome too.`,

  undecided: "We could not tell safely whether this is the same as the answer.",
  unfinished: (left: string) => `This is right as far as it goes. ${left}`,
  quotientsLeft: "Now write out what each quotient is equal to.",
  primesLeft: "Now work the slope out, so that no prime is left.",
  formulaCarried: say`You put your factors together rightly. The slip is in a factor above; mend it there, and this follows.`,
  /** Which factors of a wrong product are right; `isAll` where something stands beside them. */
  rightFactors: ([first = [], ...others]: readonly RichText[], isAll: boolean) => {
    const list = others.reduce((all, each, i) => say`${all}${i === others.length - 1 ? " and " : ", "}${each}`, first);
    const verb = others.length > 0 ? "are" : "is";
    return isAll
      ? say`${list} ${verb} right, and something stands beside that does not belong there. `
      : say`${list} ${verb} right. Look at the rest. `;
  },
};
