import "server-only";
import { randomFrom } from "@nn/core";
import { shuffled } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { activationMistakes, biasMistakes, weightMistakes } from "../../../mistakes/wrongs-at.ts";
import { assemble } from "../../../parts/assemble.ts";
import { type Chain, taggedTrace } from "../../../scenes/chain.ts";
import { pleasantChain } from "../../../scenes/pleasant.ts";
import { type Pen, penFor, say } from "../../../writing/say.ts";
import { factorLine } from "../../../writing/trace-lines.ts";
import { askLink } from "../chain-parts.ts";
import { activationWords, biasWords, weightWords } from "../link-words.ts";

const asked = {
  weight: { start: "w", wrongs: weightMistakes, words: weightWords },
  bias: { start: "b", wrongs: biasMistakes, words: biasWords },
  activation: { start: "before", wrongs: activationMistakes, words: activationWords },
} as const;

type Kind = keyof typeof asked;

/** The three slopes of one weighted sum: along the weight, the bias and the activation that comes in. */
export const sumSlopes: Family = {
  id: "sum-slopes",
  make: (seed) => {
    const random = randomFrom(seed);
    const kinds = shuffled(random, Object.keys(asked) as Kind[]);
    const layers = 1 + Math.floor(random() * 3);
    return pleasantChain(seed, { hidden: "sigmoid", layers, sigma: "generic" }, (chain) => exerciseFor(chain, kinds));
  },
};

function exerciseFor(chain: Chain, kinds: readonly Kind[]): Exercise {
  const pen = penFor(chain.names);
  const { w, b, z, before } = chain.ids;
  const q = pen.quantity;
  return assemble({
    title: "What moves the weighted sum?",
    prompt: say`The last neuron adds up ${q(z)} = ${q(w)}${q(before)} + ${q(b)}. Three things can nudge it: the weight, the bias, and what comes in from the neuron before. For each of them, write how fast ${q(z)} follows while the other two hold still.`,
    figure: { network: chain.spec, example: chain.example, showsValues: false, layerNames: "letters" },
    asked: kinds.map((kind) => {
      const { start, wrongs, words } = asked[kind];
      const from = chain.ids[start];
      return askLink({ id: kind, chain, from, link: 0, wrongs: wrongs(chain), words: words(chain, pen) });
    }),
    lines: [
      say`${q(z)} is a product plus the bias. Hold everything still but one thing, and ask what that one is multiplied by. The numbers are those of one such chain.`,
      ...kinds.map((kind) => lineFor(chain, chain.ids[asked[kind].start], pen)),
    ],
  });
}

function lineFor(chain: Chain, from: string, pen: Pen) {
  const [first] = taggedTrace(chain, from).factors;
  return first ? say`${factorLine(pen, first)}` : [];
}
