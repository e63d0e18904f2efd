import "server-only";
import { wrongAt } from "../../../mistakes/wrong.ts";
import { type Asked, askNumber } from "../../../parts/assemble.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import type { TexPart } from "../../../question/rich-text.ts";
import { bracketed, figures, maths, neat, productText } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { rate } from "../warm-up-kit.ts";

const wrong = wrongAt([]);

/** One step of the way: what was nudged, by how much, and what that moved. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly nudge: number;
  readonly moved: number;
  readonly rate: number;
}

export const signed = (value: number) =>
  value < 0 ? maths`${figures(value)}` : { tex: `+${neat(value)}`, plain: `+${neat(value)}` };

export const divided = (moved: number, nudge: number): TexPart => ({
  tex: `\\frac{${neat(moved)}}{${neat(nudge)}}`,
  plain: `${figures(moved).plain}/${neat(nudge)}`,
});

const idOf = (i: number): string => `rate${i + 1}`;

export function askStep({ from, to, nudge, moved, rate: value }: Step, i: number): Asked {
  return askNumber({
    id: idOf(i),
    label: [rate(to, from)],
    value,
    wrongs: [
      wrong(
        "upside-down",
        "The rate is upside down",
        nudge / moved,
        say`A rate says how far the second thing moves for each bit of the first: what moved goes above the line, the nudge below.`,
      ),
      wrong(
        "slope-sign",
        "The sign is turned round",
        -value,
        value < 0
          ? say`${from} went up and ${to} went down, so this rate is negative.`
          : say`${from} went up and ${to} went up with it, so this rate is positive.`,
      ),
      wrong(
        "move-for-rate",
        "How far it moved, in place of how fast",
        moved,
        say`That is how far ${to} moved. The rate is that, divided by the nudge of ${figures(nudge)}.`,
      ),
      wrong(
        "product-for-ratio",
        "Multiplied in place of divided",
        moved * nudge,
        say`For a rate, what moved is divided by the nudge, not multiplied by it.`,
      ),
    ],
    because: say`Yes: ${to} moves ${figures(value)} times as far as ${from}.`,
    otherwise: say`Divide how far ${to} moved by how far ${from} was nudged, and keep the sign.`,
    hints: [
      say`How far does ${to} move for each bit of a nudge of ${from}?`,
      say`Look at what was tried: ${from} was nudged by ${figures(nudge)}, and ${to} moved by ${signed(moved)}.`,
      say`Divide what moved by the nudge: ${divided(moved, nudge)}.`,
    ],
    lookAt: [],
  });
}

export function askWhole(rates: readonly number[], whole: number): Asked {
  const [first = 1, ...others] = rates;
  const last = rates.at(-1) ?? 1;
  const product = productText(rates);
  return askNumber({
    id: "whole",
    label: [rate("y", "x")],
    value: whole,
    wrongs: [
      wrong(
        "added-up",
        "The rates are added up",
        rates.reduce((sum, each) => sum + each, 0),
        say`Each step enlarges or shrinks what the step before handed on. So the rates multiply: ${product}.`,
      ),
      wrong(
        "last-rate-only",
        "Only the last step",
        last,
        say`That is how fast y follows v. Before that come the steps from x to u and from u to v, and each has its factor.`,
      ),
      wrong(
        "step-missing",
        "A step is missing",
        others.reduce((product_, each) => product_ * each, 1),
        say`The way begins at x: the rate of the first step, ${figures(first)}, is a factor too.`,
      ),
      wrong(
        "last-step-missing",
        "The last step is missing",
        whole / last,
        say`This leads from x to v. One more step leads on to y: its rate is ${figures(last)}.`,
      ),
      wrong(
        "sign-lost",
        "The sign is turned round",
        -whole,
        say`Count the steps that turn the direction round: ${turns(rates)}.`,
      ),
    ],
    follows: {
      parts: rates.map((_, i) => idOf(i)),
      value: (own) => rates.reduce((total, each, i) => total * (own[idOf(i)] ?? each), 1),
    },
    because: say`Yes. One step follows the other, so the rates multiply.`,
    otherwise: say`You have the rate of each step. A nudge of x passes through all of them, one after the other.`,
    hints: [
      say`If one thing moves twice as far as the first, and the next three times as far as that, how far does the next move for each bit of the first?`,
      say`You have the rates of all three steps. Each one takes what the step before hands on.`,
      say`Multiply the rates along the way: ${product}.`,
    ],
    lookAt: [],
  });
}

function turns(rates: readonly number[]) {
  const down = rates.filter((each) => each < 0).length;
  if (down === 0) return say`none does, so y goes the way of x`;
  const count = ["", "one does", "two do", "all three do"][down] ?? "";
  return down % 2 === 1
    ? say`${count}, so y goes against x`
    : say`${count}, and two turns cancel, so y goes the way of x`;
}

export function askMove(rates: readonly number[], whole: number, nudge: number): Asked {
  const [first = 1] = rates;
  const wrongs: readonly WrongNumber[] = [
    wrong(
      "rate-for-move",
      "The rate in place of the move",
      whole,
      say`That is how far y moves for each whole step of x. The nudge is only ${figures(nudge)}.`,
    ),
    wrong(
      "divided-by-nudge",
      "Divided in place of multiplied",
      whole / nudge,
      say`The rate says how far y moves for each bit of the nudge. For the whole nudge, multiply.`,
    ),
    wrong(
      "first-step-only",
      "That is how far u moves",
      first * nudge,
      say`This nudge goes on from u to v and from v to y. Use the rate of the whole way.`,
    ),
    wrong(
      "sign-lost",
      "The sign is turned round",
      -whole * nudge,
      whole < 0
        ? say`The whole rate is negative: when x goes up, y goes down.`
        : say`The whole rate is positive: when x goes up, y goes up.`,
    ),
  ];
  return askNumber({
    id: "move",
    label: say`How far y moves when x is nudged by ${figures(nudge)}`,
    value: whole * nudge,
    wrongs,
    follows: { parts: ["whole"], value: ({ whole: own = whole }) => own * nudge },
    because: say`Yes: the rate of the whole way, times the nudge.`,
    otherwise: say`Multiply the rate of the whole way by the nudge.`,
    hints: [
      say`How far does y move for each bit of a nudge of x? You have just worked that out.`,
      say`The nudge is ${figures(nudge)}, and the rate of the whole way is dy/dx.`,
      say`Multiply: ${maths`${figures(nudge)} \\cdot ${bracketed(whole)}`}.`,
    ],
    lookAt: [],
  });
}
