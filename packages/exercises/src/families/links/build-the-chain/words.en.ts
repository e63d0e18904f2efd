import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import type { RichText } from "../../../question/rich-text.ts";
import type { Chain, TaggedFactor } from "../../../scenes/chain.ts";
import { joined, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { factorLine, productLine } from "../../../writing/trace-lines.ts";
import type { Quotient, Tray } from "./tray.ts";

interface Drawn {
  readonly chain: Chain;
  readonly factors: readonly TaggedFactor[];
  /** The slope of the cost along what is nudged. */
  readonly value: number;
  readonly tray: Tray;
}

export type StrangerWords = Pick<ReturnType<typeof words>, "otherStart" | "besidePath" | "upsideDown" | "coveredTwice">;

export const words = ({ chain: { pen, ids }, factors, value, tray }: Drawn) => {
  const { from, path, long } = tray;
  const q = pen.quantity;
  const [F, A, C] = [q(from), q(ids.a), q("C")];
  const link = ({ of, by }: Quotient) => pen.slope(of, by);
  const links = path.map(link);
  const first = path[0]?.of ?? "C";
  const stops = path.reduce((text: RichText, { of }) => say`${text} → ${q(of)}`, [F]);
  const shortcut = long
    ? say` (${link(long.quotient)} in place of the two links that it covers is right as well.)`
    : "";
  return {
    prompt: say`A nudge of ${F} travels to the cost. Take from the tray the links that it crosses, so that their product is ${pen.slope("C", from)}. Some quotients belong to other paths: leave them in the tray. Any order is right.`,
    path: part({
      label: [pen.slope("C", from)],
      because: say`Yes. Each link ends where the next one begins: ${stops}. The order of a product does not matter; this one follows the nudge.${shortcut}`,
      otherwise: say`Follow the nudge in the figure and take one link for each step: what does ${F} move, what does that move next, and so on to ${C}?`,
      hints: [
        say`When ${F} moves a little, what moves first? And what does that move in turn?`,
        say`In the figure, walk from ${F} to ${C} and name every stop. Each step from one stop to the next is one quotient, with the later stop above the line.`,
        say`The path is ${stops}. Its first link is ${links[0] ?? C}, its second ${links[1] ?? C}.`,
      ],
      mistakes: {
        "start-missing": say`These links begin at ${q(first)}. How does a nudge of ${F} get there? One more link leads from one to the other.`,
        "missing-cost": say`This ends at ${A}. The path goes on to ${C}: one more link.`,
        "chain-broken": {
          title: "The path has a gap",
          explanation: say`Walk along your links, and say aloud where each one ends and the next one begins. At one place they do not meet: a link is missing there.`,
        },
        "links-missing": {
          title: "Most of the path is missing",
          explanation: say`Every stop on the way needs its link. Begin at ${F}, ask what it moves, then what that moves, until you are at ${C}.`,
        },
      },
    }),
    ends: { first: "where the nudge begins", last: "at the cost" },
    otherStart: (quotient: Quotient) => ({
      title: "One link begins somewhere else",
      explanation: say`${link(quotient)} says how ${q(quotient.of)} follows ${q(quotient.by)}, and ${q(quotient.by)} holds still here. What moves is ${F}: begin there.`,
    }),
    besidePath: (quotient: Quotient) => ({
      title: "One link lies off the path",
      explanation: say`A nudge of ${F} never passes through ${q(quotient.by)}, so ${link(quotient)} has nothing to pass on. Follow the nudge from ${F} in the figure.`,
    }),
    upsideDown: (quotient: Quotient) => ({
      title: "One quotient is upside down",
      explanation: say`${link(quotient)} asks how ${q(quotient.of)} follows ${q(quotient.by)}. The nudge travels the other way: what is moved stands above the line, what moves it below.`,
    }),
    coveredTwice: (quotient: Quotient) => ({
      title: "A stretch of the path is counted twice",
      explanation: say`${link(quotient)} already goes from ${q(quotient.by)} all the way to ${q(quotient.of)}. Take either this one or the two short links that it covers: with both, something is left over that does not cancel.`,
    }),
    lines: [
      say`The stops of the path are ${stops}. One link for each step:`,
      say`${onItsLine(maths`${pen.slope("C", from)} = ${joined(links, "\\cdot")}`)}`,
      ...factors.map((factor) => say`${factorLine(pen, factor)}`),
      say`With the numbers of one such chain: ${productLine(pen, from, factors, value)}`,
    ],
  };
};
