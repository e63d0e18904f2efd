import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { MistakeWords, PartWords } from "../../../parts/words.ts";
import type { RichText } from "../../../question/rich-text.ts";
import { say } from "../../../writing/say.ts";

export interface MendedWords {
  readonly mended: PartWords<never>;
  /** About the line as it stands. */
  readonly unchanged: MistakeWords;
  readonly anotherLine: MistakeWords;
  /** About every slip that is known for the line. */
  readonly slips: Readonly<Record<string, MistakeWords>>;
}

interface Telling {
  /** Which line is wrong, from 0, and how it comes out, as a sentence. */
  readonly at: number;
  readonly why: RichText;
  /** About the slip that was planted. */
  readonly slip: MistakeWords;
  readonly slips: Readonly<Record<string, MistakeWords>>;
}

export const mendedWords = ({ at, why, slip, slips }: Telling): MendedWords => ({
  mended: part({
    label: say`Its right-hand side, as it should be`,
    because: say`Yes. ${why}`,
    otherwise: say`Take the wrong line, cover its right-hand side, and work it out from the network itself.`,
    hints: [
      say`What does the left-hand side of the wrong line ask: what is nudged, and what follows?`,
      say`The wrong line is line ${at + 1}. In the figure, look at the quantities on its left-hand side.`,
      why,
    ],
  }),
  unchanged: { title: "The line as it stands", explanation: slip.explanation },
  anotherLine: {
    title: "The right-hand side of another line",
    explanation: say`This is the right-hand side of a line that has no slip of its own. Find the line with the slip, and write its right-hand side as it should be.`,
  },
  slips,
});
