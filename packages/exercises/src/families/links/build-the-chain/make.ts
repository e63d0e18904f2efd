import "server-only";
import { randomFrom } from "@nn/core";
import { shuffled } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { deal } from "../../../parts/options.ts";
import type { ChosenPart } from "../../../parts/part.ts";
import type { RichText } from "../../../question/rich-text.ts";
import { type TaggedFactor, taggedTrace } from "../../../scenes/chain.ts";
import { type LongerChain, longerChain } from "../../../scenes/longer-chain.ts";
import { multipliesAsShown, pleasantChain } from "../../../scenes/pleasant.ts";
import { type Pen, penFor, say } from "../../../writing/say.ts";
import { factorLine, productLine } from "../../../writing/trace-lines.ts";
import { roadMistakes } from "./road-mistakes.ts";
import { allOf, choicesThatCancel, choosableOf, keyOf, type Tray } from "./tray.ts";

type Start = "w" | "b" | "before";

/** Roads of three links, and of five where the nudge begins one layer further back. */
const roads: readonly { readonly start: Start; readonly back: 0 | 1 }[] = [
  { start: "w", back: 0 },
  { start: "w", back: 1 },
  { start: "b", back: 0 },
  { start: "before", back: 0 },
  { start: "w", back: 1 },
  { start: "b", back: 1 },
];

/** Of the things that do not belong to the road, this many lie in the tray. */
const STRANGERS = 3;

/** "From a tray of quotients, take those that lead from the weight to the cost." */
export const buildTheChain: Family = {
  id: "build-the-chain",
  make: (seed) => {
    const { start, back } = roads[seed % roads.length] ?? { start: "w", back: 0 };
    const layers = 2 + (Math.floor(seed / roads.length) % 2);
    return pleasantChain(seed, { hidden: "sigmoid", layers, sigma: "generic" }, (last) => {
      const longer = longerChain(last, 2);
      const from = longer.links[back]?.[start] ?? "";
      const { trace, factors } = taggedTrace(longer.chain, from);
      const values = factors.map(({ factor }) => factor.value);
      if (!multipliesAsShown(values, trace.value, 3, 0.01)) return undefined;
      const random = randomFrom(seed);
      return exerciseFor(longer, from, factors, trace.value, trayFor(random, longer, start, back, factors), random);
    });
  },
};

function trayFor(
  random: () => number,
  { links }: LongerChain,
  start: Start,
  back: 0 | 1,
  factors: readonly TaggedFactor[],
): Tray {
  const road = factors.map(({ factor }) => factor.derivative);
  const [last, earlier] = links;
  const link = links[back];
  if (!last || !earlier || !link) throw new RangeError("a tray needs the names of two links");
  const other =
    shuffled(
      random,
      (["w", "b", "before"] as const).filter((kind) => kind !== start),
    )[0] ?? "b";
  const at = Math.floor(random() * (road.length - 1));
  const bend = 1 + Math.floor(random() * (road.length - 2));
  const [first, second, bent] = [road[at], road[at + 1], road[bend]];
  if (!first || !second || !bent) throw new RangeError("a road has three links at least");
  const strangers: Tray = {
    road,
    otherStart: { of: link.z, by: link[other] },
    // From the last link the layer before is off the road; from further back the last weight is.
    besideRoad: back === 1 ? { of: last.z, by: last[random() < 0.5 ? "w" : "b"] } : { of: earlier.a, by: earlier.z },
    upsideDown: { of: bent.by, by: bent.of },
    long: { quotient: { of: second.of, by: first.by }, at },
  };
  const kept = shuffled(random, ["otherStart", "besideRoad", "upsideDown", "long"] as const).slice(0, STRANGERS);
  return { road, ...Object.fromEntries(kept.map((kind) => [kind, strangers[kind]])) };
}

function exerciseFor(
  { chain }: LongerChain,
  from: string,
  factors: readonly TaggedFactor[],
  value: number,
  tray: Tray,
  random: () => number,
): Exercise {
  const pen = penFor(chain.names);
  const all = allOf(tray);
  const dealt = deal(
    random,
    all.map((quotient) => choosableOf(pen, quotient)),
  );
  const right = tray.road.map(keyOf);
  const others = choicesThatCancel(all, from, "C").filter((keys) => !isSameChoice(keys, right));
  const part: ChosenPart = {
    kind: "order",
    id: "road",
    options: dealt.ids,
    right: dealt.idsOf(right),
    alsoRight: others.map(dealt.idsOf),
    isFree: true,
    isWhole: false,
    wrongs: dealt.wrongsOf(roadMistakes(tray, pen)),
    ...wordsFor(tray, pen),
  };
  const { options } = dealt;
  return {
    question: {
      title: "Build the chain",
      prompt: say`A nudge of ${pen.quantity(from)} travels to the cost. Take from the tray the links that it crosses, so that their product is ${pen.slope("C", from)}. Some quotients belong to other roads and stay behind. Any order is right.`,
      parts: [
        {
          id: part.id,
          kind: "order",
          label: [pen.slope("C", from)],
          options,
          isWhole: false,
          joint: "·",
          ends: ["where the nudge begins", "at the cost"],
        },
      ],
      figure: { network: chain.spec, example: chain.example, showsValues: false, layerNames: "letters" },
    },
    parts: [part],
    solution: {
      lines: solutionLines(tray, factors, value, pen),
      answers: { [part.id]: { latex: "", plain: part.right.join(" ") } },
    },
  };
}

const isSameChoice = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key) => b.includes(key));

/** w → z → a → C, as prose that lights up. */
function stopsOf({ road }: Tray, pen: Pen): RichText {
  return road.flatMap(({ of, by }, i) =>
    i === 0 ? say`${pen.quantity(by)} → ${pen.quantity(of)}` : say` → ${pen.quantity(of)}`,
  );
}

function wordsFor(tray: Tray, pen: Pen): Pick<ChosenPart, "because" | "otherwise" | "hints" | "lookAt"> {
  const { road, long } = tray;
  const [first, second] = road;
  const start = first?.by ?? "";
  const shortcut = long
    ? say` (${pen.slope(long.quotient.of, long.quotient.by)} in place of the two links that it covers is right as well.)`
    : "";
  return {
    because: say`Yes. Each link ends where the next one begins: ${stopsOf(tray, pen)}. A product does not mind its order; this one follows the nudge.${shortcut}`,
    otherwise: say`Follow the nudge in the figure and take one link for each step: what does ${pen.quantity(start)} move, what does that move next, and so on to ${pen.quantity("C")}?`,
    hints: [
      say`When ${pen.quantity(start)} moves a little, what moves first? And what does that move in turn?`,
      say`In the figure, walk from ${pen.quantity(start)} to ${pen.quantity("C")} and name every stop. Each step from one stop to the next is one quotient, with the later stop above the line.`,
      say`The road is ${stopsOf(tray, pen)}. Its first link is ${pen.slope(first?.of ?? "", start)}, its second ${pen.slope(second?.of ?? "", second?.by ?? "")}.`,
    ],
    lookAt: [start, ...road.map(({ of }) => of)],
  };
}

function solutionLines(tray: Tray, factors: readonly TaggedFactor[], value: number, pen: Pen): readonly RichText[] {
  const start = tray.road[0]?.by ?? "";
  const quotients = tray.road.map(({ of, by }) => pen.slope(of, by));
  const product = {
    tex: [pen.slope("C", start), quotients[0]].map((part) => part?.tex).join(" = "),
    plain: [pen.slope("C", start), quotients[0]].map((part) => part?.plain).join(" = "),
  };
  const rest = quotients.slice(1);
  const chainOfQuotients = {
    tex: [product.tex, ...rest.map(({ tex }) => tex)].join(" \\cdot "),
    plain: [product.plain, ...rest.map(({ plain }) => plain)].join(" · "),
    display: true,
  };
  return [
    say`The stops of the road are ${stopsOf(tray, pen)}. One link for each step:`,
    say`${chainOfQuotients}`,
    ...factors.map((factor) => say`${factorLine(pen, factor)}`),
    say`With the numbers of one such chain: ${productLine(pen, start, factors, value)}`,
  ];
}
