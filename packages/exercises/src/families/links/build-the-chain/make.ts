import "server-only";
import { diceOf } from "../../../exercise/dice.ts";
import { family } from "../../../exercise/family.ts";
import { askProduct } from "../../../parts/order/ask-product.ts";
import { taggedTrace } from "../../../scenes/chain.ts";
import { longerChain } from "../../../scenes/longer-chain.ts";
import { someChain } from "../../../scenes/some-chain.ts";
import { multipliesAsShown } from "../../../writing/multiplies-as-shown.ts";
import { about } from "./about.ts";
import { choicesThatCancel } from "./cancel.ts";
import { gapsLeft, strangersTaken } from "./slips.ts";
import { allOf, keyOf, type Start, trayOf } from "./tray.ts";
import { words } from "./words.en.ts";

/** Paths of three links, and of five where the nudge begins one layer further back. */
const starts: readonly Start[] = [
  { kind: "w", back: 0 },
  { kind: "w", back: 1 },
  { kind: "b", back: 0 },
  { kind: "before", back: 0 },
  { kind: "w", back: 1 },
  { kind: "b", back: 1 },
];

/** "From a tray of quotients, take those that lead from the weight to the cost." */
export const buildTheChain = family({
  about,
  words,
  plan: (seed) => ({
    start: starts[seed % starts.length] ?? { kind: "w", back: 0 },
    layers: 2 + (Math.floor(seed / starts.length) % 2),
    otherDice: diceOf(seed),
  }),
  draw: (dice, { start, layers, otherDice }) => {
    const longer = longerChain(someChain(dice, { hidden: "sigmoid", layers, sigma: "generic" }), 2);
    const { chain, links } = longer;
    const from = links[start.back]?.[start.kind] ?? "";
    const { trace, factors } = taggedTrace(chain, from);
    const path = factors.map(({ factor }) => factor.derivative);
    const values = factors.map(({ factor }) => factor.value);
    if (!multipliesAsShown(values, trace.value, 0.01)) return undefined;
    const tray = trayOf(otherDice, longer, start, path);
    return { chain, factors, value: trace.value, tray, otherDice };
  },
  figure: ({ chain }) => chain.figure,
  parts: ({ chain: { pen }, tray, otherDice }, words) => {
    const all = allOf(tray);
    const right = tray.path.map(keyOf);
    const isThePath = (keys: readonly string[]) => [...keys].sort().join() === [...right].sort().join();
    return [
      askProduct({
        id: "road",
        words: words.path,
        factors: all.map((quotient) => ({
          key: keyOf(quotient),
          label: [pen.slope(quotient.of, quotient.by)],
          lights: [quotient.by, quotient.of],
        })),
        right,
        alsoRight: choicesThatCancel(all, tray.from, "C").filter((keys) => !isThePath(keys)),
        ends: words.ends,
        lookAt: [tray.from, ...tray.path.map(({ of }) => of)],
        mistakes: gapsLeft(tray),
        also: strangersTaken(tray, words),
        dice: otherDice,
      }),
    ];
  },
});
