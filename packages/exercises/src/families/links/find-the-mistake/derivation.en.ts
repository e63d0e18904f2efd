import "server-only";
import type { ExerciseWords } from "../../../exercise/family.ts";
import { part } from "../../../mistakes/titles.en.ts";
import type { MistakeWords, PartWords } from "../../../parts/words.ts";
import type { RichText } from "../../../question/rich-text.ts";
import { onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import type { Derivation } from "./derivation.ts";

export interface DerivationWords extends ExerciseWords {
  /** About the choice of the line. */
  readonly line: PartWords<never>;
  /** About the choice of a line that is not it, counted from 0. */
  readonly rightLine: (i: number) => MistakeWords;
  readonly carriedLine: (i: number) => MistakeWords;
}

interface Telling {
  readonly prompt: RichText;
  /** Why each line should stand as it does, as sentences. */
  readonly whys: readonly RichText[];
  readonly slip: MistakeWords;
}

export function derivationWords(
  { lines, at, isCarried }: Derivation,
  { prompt, whys, slip }: Telling,
): DerivationWords {
  const suspects = at === 0 ? [1, 2] : [at, at + 1];
  return {
    prompt,
    line: part({
      label: isCarried ? say`The first wrong line` : say`The wrong line`,
      because: say`Yes, line ${at + 1}. ${slip.explanation}`,
      otherwise: say`Read from the top, and ask of each line whether it follows.`,
      hints: [
        say`Begin at the top. For each line, cover its right-hand side, work it out yourself, and compare. Where do you first differ?`,
        say`Look closely at lines ${suspects[0] ?? 1} and ${suspects[1] ?? 2}. One of the two is right.`,
        say`It is line ${at + 1}. ${slip.title}.`,
      ],
    }),
    rightLine: (i) => ({
      title: "A right line taken for wrong",
      explanation: say`Line ${i + 1} is right as it stands. ${whys[i] ?? []} The slip is elsewhere.`,
    }),
    carriedLine: (i) => ({
      title: "A line that follows taken for wrong",
      explanation: say`Line ${i + 1} follows correctly from the lines above it. If its result is wrong, the cause is one of those: look further up.`,
    }),
    lines: [
      say`Read from the top and ask of each line whether it follows.`,
      ...lines.slice(0, at).map(({ shown }, i) => say`Line ${i + 1} is right: ${shown}. ${whys[i] ?? []}`),
      ...lines
        .slice(at, at + 1)
        .map(({ right }) => say`Line ${at + 1} is wrong. ${slip.explanation} It should read: ${onItsLine(right)}`),
      ...lines.slice(at + 1).map(({ right }) => say`And further down: ${onItsLine(right)}`),
    ],
  };
}
