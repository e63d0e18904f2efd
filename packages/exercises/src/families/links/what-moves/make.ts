import "server-only";
import { family } from "../../../exercise/family.ts";
import { askChoices } from "../../../parts/choices/ask.ts";
import { askCount } from "../../../parts/number/ask.ts";
import { taggedTrace } from "../../../scenes/chain.ts";
import { longerChain } from "../../../scenes/longer-chain.ts";
import { someChain } from "../../../scenes/some-chain.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

const LAYERS = 3;

/** What is nudged, and how many layers before the last. */
const starts = [
  { kind: "w", back: 1 },
  { kind: "b", back: 0 },
  { kind: "w", back: 0 },
  { kind: "b", back: 1 },
] as const;

/** A nudge moves what stands above it in the tree of causes, up to the cost, and nothing beside it or below. */
export const whatMoves = family({
  about,
  words,
  plan: (seed) => ({ start: starts[seed % starts.length] ?? starts[0] }),
  draw: (dice, { start: { kind, back } }) => {
    const longer = longerChain(someChain(dice, { hidden: "sigmoid", layers: LAYERS, sigma: "generic" }), LAYERS);
    const { chain, links } = longer;
    const [last, link, below] = [links[0], links[back], links[back + 1]];
    if (!last || !link || !below) throw new RangeError("this row is too short");
    const from = link[kind];
    const stops = taggedTrace(chain, from).factors.map(({ factor }) => factor.derivative.of as string);
    const settings = [kind === "w" ? link.b : link.w, ...(back > 0 ? [last.w] : []), "y0"];
    return { chain, from, stops, layers: back + 1, below: [below.z, below.a], settings };
  },
  figure: ({ chain }) => chain.figure,
  parts: ({ chain: { pen }, from, stops, layers, below, settings }, words) => {
    const option = (id: string) => ({ label: [pen.quantity(id)], lights: [id] });
    return [
      askChoices({
        id: "moved",
        words: words.moved,
        lookAt: [from, ...stops],
        candidates: [
          ...stops.map(option),
          ...below.map((id) => ({ ...option(id), mistake: "below-the-nudge" as const, mistakeLookAt: [id, from] })),
          ...settings.map((id) => ({ ...option(id), mistake: "set-by-hand" as const, mistakeLookAt: [id] })),
        ],
        incomplete: "stops-short",
      }),
      askCount({
        id: "links",
        value: stops.length,
        words: words.links,
        lookAt: [from, ...stops],
        mistakes: {
          "ends-counted": stops.length + 1,
          "missing-cost": { to: stops.length - 1, lookAt: stops.slice(-2) },
          "one-for-each-layer": layers,
        },
      }),
    ];
  },
});
