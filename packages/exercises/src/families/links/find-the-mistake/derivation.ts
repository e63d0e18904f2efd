import "server-only";
import type { Exercise } from "../../../exercise/exercise.ts";
import { type Asked, assemble } from "../../../parts/assemble.ts";
import type { Mistake } from "../../../parts/base.ts";
import { inOrder } from "../../../parts/options.ts";
import type { ChosenPart } from "../../../parts/part.ts";
import type { Question } from "../../../question/question.ts";
import type { RichText, TexPart } from "../../../question/rich-text.ts";
import { say } from "../../../writing/say.ts";

/** A line of a worked derivation. */
export interface DerivationLine {
  /** As it stands, with or without a slip. */
  readonly shown: TexPart;
  /** As it should stand. */
  readonly right: TexPart;
  /** Why it should stand so, as a sentence. */
  readonly why: RichText;
  readonly lights: readonly string[];
}

export interface Derivation extends Pick<Question, "title" | "prompt" | "figure"> {
  readonly lines: readonly DerivationLine[];
  /** Which line carries the slip, from 0, and the slip. */
  readonly at: number;
  readonly slip: Mistake;
  /** True where the lines below are worked out from the wrong one, and so are wrong as well. */
  readonly isCarried: boolean;
  /** The line as it should be, to be written. */
  readonly mended: Asked;
}

/** "Which line is the first that is wrong, and how should it read?" */
export function derivationExercise(derivation: Derivation): Exercise {
  const { title, prompt, figure, lines, at, mended } = derivation;
  return assemble({
    title,
    prompt,
    ...(figure ? { figure } : {}),
    asked: [lineChoice(derivation), mended],
    lines: [
      say`Read from the top and ask of each line whether it follows.`,
      ...lines.slice(0, at).map(({ shown, why }, i) => say`Line ${i + 1} is right: ${shown}. ${why}`),
      say`Line ${at + 1} is wrong. ${derivation.slip.explanation} It should read: ${onItsLine(lines[at]?.right)}`,
      ...lines.slice(at + 1).map(({ right }) => say`And further down: ${onItsLine(right)}`),
    ],
  });
}

const onItsLine = (formula: TexPart | undefined): RichText => (formula ? [{ ...formula, display: true }] : []);

function lineChoice({ lines, at, slip, isCarried }: Derivation): Asked {
  const keyOf = (i: number): string => String(i);
  const dealt = inOrder(lines.map(({ shown, lights }, i) => ({ key: keyOf(i), label: [shown], lights })));
  const others = lines.map((line, i) => ({ line, i })).filter(({ i }) => i !== at);
  const wrongs = others.map(({ line, i }) => {
    const fits = ([chosen]: readonly string[]): boolean => chosen === keyOf(i);
    const common = { lookAt: line.lights, fits, example: [keyOf(i)] };
    if (isCarried && i > at)
      return {
        name: "line-follows",
        title: "This line does what it should",
        explanation: say`Line ${i + 1} is put together rightly from the lines above it. If its outcome is wrong, it is because of one of them: look further up.`,
        ...common,
      };
    return {
      name: "line-is-right",
      title: "This line is right",
      explanation: say`Line ${i + 1} may stand as it is. ${line.why} The slip is elsewhere.`,
      ...common,
    };
  });
  const suspects = [at, at === 0 ? 1 : at - 1].sort((a, b) => a - b).map((i) => i + 1);
  const right = dealt.idOf(keyOf(at));
  const part: ChosenPart = {
    kind: "choice",
    id: "line",
    options: dealt.ids,
    right: [right],
    wrongs: dealt.wrongsOf(wrongs),
    because: say`Yes, line ${at + 1}. ${slip.explanation}`,
    otherwise: say`Read from the top, and ask of each line whether it follows.`,
    hints: [
      say`Begin at the top. For each line, cover its right side, work it out yourself, and compare. Where do you differ first?`,
      say`Look closely at lines ${suspects[0] ?? 1} and ${suspects[1] ?? 2}. One of the two is right.`,
      say`It is line ${at + 1}. ${slip.title}.`,
    ],
    lookAt: slip.lookAt,
  };
  return {
    question: {
      kind: "choice",
      id: part.id,
      label: isCarried ? say`The first wrong line` : say`The wrong line`,
      options: dealt.options,
    },
    part,
    answer: { latex: "", plain: right },
  };
}
