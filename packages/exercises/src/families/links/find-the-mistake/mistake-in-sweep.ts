import "server-only";
import { derivative, type Expression } from "@nn/algebra";
import { randomFrom } from "@nn/core";
import type { Exercise } from "../../../exercise/exercise.ts";
import {
  activationMistakes,
  biasMistakes,
  costMistakes,
  slopeMistakes,
  weightMistakes,
} from "../../../mistakes/wrongs-at.ts";
import type { WrongFormula } from "../../../parts/formula/part.ts";
import type { RichText } from "../../../question/rich-text.ts";
import { type Chain, productOf, type Slope, type TaggedFactor, taggedTrace } from "../../../scenes/chain.ts";
import { type LinkIds, type LongerChain, longerChain, quotientsAlong } from "../../../scenes/longer-chain.ts";
import { pleasantChain } from "../../../scenes/pleasant.ts";
import { costAsSquare, type Pen, penFor, say } from "../../../writing/say.ts";
import { derivationExercise } from "./derivation.ts";
import { askMended } from "./mended-line.ts";
import { isPlanted } from "./planted.ts";

/** From the cost back to a weight or bias of the layer before: each line hands its slope to the next one. */
export function stepByStepBack(seed: number): Exercise {
  const random = randomFrom(seed);
  const start = random() < 0.6 ? "w" : "b";
  const at = Math.floor(random() * 5);
  const sigma: Slope = random() < 0.5 ? "generic" : "sigmoid";
  return pleasantChain(seed, { hidden: "sigmoid", layers: 2 + Math.floor(random() * 2), sigma }, (last) => {
    const longer = longerChain(last, 2);
    const from = longer.links[1]?.[start] ?? "";
    const factors = [...taggedTrace(longer.chain, from).factors].reverse();
    const slips = slipsOf(longer, start)[at] ?? [];
    const planted = slips.filter(isPlanted);
    const slip = planted[Math.floor(random() * planted.length)];
    return slip && exerciseFor(longer, from, factors, at, slip, slips);
  });
}

/** The known slips of each line, in its own factor alone. */
function slipsOf({ chain, links }: LongerChain, start: "w" | "b"): readonly (readonly WrongFormula[])[] {
  const earlier: Chain = { ...chain, ids: { ...chain.ids, ...links[1] } };
  const first = start === "w" ? weightMistakes : biasMistakes;
  return [costMistakes(chain), slopeMistakes(chain), activationMistakes(chain), slopeMistakes(earlier), first(earlier)];
}

function exerciseFor(
  longer: LongerChain,
  from: string,
  factors: readonly TaggedFactor[],
  at: number,
  slip: WrongFormula,
  slips: readonly WrongFormula[],
): Exercise {
  const { chain } = longer;
  const pen = penFor(chain.names);
  const ends = factors.map(({ factor }) => factor.derivative.by);
  /** A line's own factor, times what the line above hands over. */
  const handed = (i: number, own: Expression): Expression => {
    const above = ends[i - 1];
    return above === undefined ? own : productOf([derivative("C", above), own]);
  };
  const rights = factors.map(({ expression }, i) => handed(i, expression));
  const shown = rights.map((right, i) => (i === at ? handed(i, slip.formula) : right));
  const why = reasons(longer, from, pen);
  const above = ends[at - 1];
  const lines = ends.map((by, i) => {
    const line = (sides: readonly Expression[]) => inline(pen.equation("C", by, ...sides.slice(i, i + 1)));
    return { shown: line(shown), right: line(rights), why: why[i] ?? [], lights: [by, ends[i - 1] ?? "C"] };
  });
  const lift = (wrong: WrongFormula): WrongFormula => ({ ...wrong, formula: handed(at, wrong.formula) });
  const { ids } = chain;
  const q = pen.quantity;
  return derivationExercise({
    title: "Find the mistake on the way back",
    prompt: say`In this chain every neuron forms its weighted sum and passes it through σ${chain.sigma === "sigmoid" ? ", the sigmoid" : ""}; the cost is ${costAsSquare(q(ids.a), q(ids.y))}. Somebody went back from the cost to ${q(from)}, each line with the help of the line above, and one slip crept in. Which line is wrong? Then write its right side as it should be; the quotient of the line above may stay in it.`,
    figure: { network: chain.spec, example: chain.example, showsValues: false, layerNames: "letters" },
    lines,
    at,
    slip,
    isCarried: false,
    mended: askMended({
      chain,
      quotient: quotientsAlong(longer),
      rights,
      shown,
      at,
      slip: lift(slip),
      slips: slips.map(lift),
      keeps: (of, by) => of === "C" && by === above,
      why: why[at] ?? [],
      lookAt: [ends[at] ?? from, above ?? "C"],
    }),
  });
}

/** Why each line is as it should be. */
function reasons({ chain, links }: LongerChain, from: string, pen: Pen): readonly RichText[] {
  const { w, z, a, before, y } = chain.ids;
  const earlier = links[1] as LinkIds;
  const q = pen.quantity;
  const through = (sum: string, activation: string) =>
    say`One step back from ${q(activation)} to ${q(sum)}: times how steep σ is at ${q(sum)}.`;
  return [
    say`A square changes by 2 times its side, and the side is ${q(a)} − ${q(y)}.`,
    through(z, a),
    say`One step back from ${q(z)} to ${q(before)}: times the weight ${q(w)} on the line between them.`,
    through(earlier.z, before),
    from === earlier.w
      ? say`${q(earlier.w)} is multiplied by ${q(earlier.before)}, so that factor comes in.`
      : say`${q(earlier.b)} is added as it is, so its factor is 1 and nothing changes.`,
  ];
}

const inline = ({ tex, plain }: { readonly tex: string; readonly plain: string }) => ({ tex, plain });
