import "server-only";
import { derivative, type Expression } from "@nn/algebra";
import { diceOf } from "../../../exercise/dice.ts";
import { family } from "../../../exercise/family.ts";
import { productOf, type Slope, taggedTrace } from "../../../scenes/chain.ts";
import { type LongerChain, longerChain, quotientsAlong } from "../../../scenes/longer-chain.ts";
import { someChain } from "../../../scenes/some-chain.ts";
import { about } from "./about.ts";
import { askLine } from "./ask-line.ts";
import { askMended, formulaLine, slipsAt } from "./mended-formula.ts";
import { type Step, sweepWords } from "./mistake-in-sweep.en.ts";
import { isPlanted } from "./planted.ts";

/** From the cost back to a weight or bias of the layer before: each line hands its slope to the next one. */
export const stepByStepBack = family({
  about,
  words: sweepWords,
  plan: (seed) => {
    const dice = diceOf(seed);
    const end = dice.random() < 0.6 ? ("weight" as const) : ("bias" as const);
    const at = dice.pick([0, 1, 2, 3, 4]);
    const sigma: Slope = dice.random() < 0.5 ? "generic" : "sigmoid";
    return { end, at, sigma, layers: dice.pick([2, 3]), otherDice: dice };
  },
  draw: (dice, { end, at, sigma, layers, otherDice }) => {
    const longer = longerChain(someChain(dice, { hidden: "sigmoid", layers, sigma }), 2);
    const steps = stepsBack(longer, end);
    const step = steps[at];
    const from = longer.links[1]?.[end === "weight" ? "w" : "b"];
    if (!step || !from) throw new RangeError(`there is no line ${at} on the way back to a ${end}`);
    const factors = [...taggedTrace(longer.chain, from).factors].reverse();
    const ends = factors.map(({ factor }) => factor.derivative.by);
    /** A line's own factor, times what the line above hands over. */
    const handed = (i: number, own: Expression): Expression => {
      const above = ends[i - 1];
      return above === undefined ? own : productOf([derivative("C", above), own]);
    };
    const slips = slipsAt(step.kind, step.chain).map((slip) => ({ ...slip, formula: handed(at, slip.formula) }));
    const slip = otherDice.pick(slips.filter(isPlanted));
    const lines = factors.map(({ factor, expression }, i) => {
      const { by } = factor.derivative;
      const rightSide = handed(i, expression);
      const shownSide = i === at ? slip.formula : rightSide;
      return formulaLine(longer.chain.pen, { of: "C", by, lights: [by, ends[i - 1] ?? "C"], rightSide, shownSide });
    });
    return { ...longer, from, steps, at, slip, slips, lines, isCarried: false, above: ends[at - 1] };
  },
  figure: ({ chain }) => chain.figure,
  parts: (drawn, words) => [
    askLine(drawn, words),
    askMended(drawn, words, {
      quotient: quotientsAlong(drawn),
      keeps: (of, by) => of === "C" && by === drawn.above,
    }),
  ],
});

/** From the cost backwards: which link each line crosses, each with the chain up to it. */
function stepsBack({ chain, links }: LongerChain, end: "weight" | "bias"): readonly Step[] {
  const earlier = { ...chain, ids: { ...chain.ids, ...links[1] } };
  return [
    { kind: "cost", chain },
    { kind: "slope", chain },
    { kind: "activation", chain },
    { kind: "slope", chain: earlier },
    { kind: end, chain: earlier },
  ];
}
