import "server-only";
import { randomFrom } from "@nn/core";
import type { Exercise } from "../../../exercise/exercise.ts";
import {
  activationMistakes,
  biasMistakes,
  costMistakes,
  productMistakes,
  slopeMistakes,
  weightMistakes,
} from "../../../mistakes/wrongs-at.ts";
import type { WrongFormula } from "../../../parts/formula/part.ts";
import type { RichText } from "../../../question/rich-text.ts";
import { type Chain, productOf, type Slope, type TaggedFactor, taggedTrace } from "../../../scenes/chain.ts";
import { longerChain, quotientsAlong } from "../../../scenes/longer-chain.ts";
import { pleasantChain } from "../../../scenes/pleasant.ts";
import { costAsSquare, type Pen, penFor, say } from "../../../writing/say.ts";
import { derivationExercise } from "./derivation.ts";
import { askMended } from "./mended-line.ts";
import { isPlanted } from "./planted.ts";

const starts = ["w", "b", "before"] as const;
const firstWrongs = { w: weightMistakes, b: biasMistakes, before: activationMistakes } as const;

/** The three factors of the last link line by line, then their product; a slip is carried into the product. */
export function factorByFactor(seed: number): Exercise {
  const random = randomFrom(seed);
  const start = starts[Math.floor(random() * starts.length)] ?? "w";
  const at = Math.floor(random() * 4);
  const sigma: Slope = random() < 0.5 ? "generic" : "sigmoid";
  return pleasantChain(seed, { hidden: "sigmoid", layers: 2 + Math.floor(random() * 2), sigma }, (chain) => {
    const from = chain.ids[start];
    const { factors } = taggedTrace(chain, from);
    const slips = slipsOf(chain, start, factors)[at] ?? [];
    const planted = slips.filter(isPlanted);
    const slip = planted[Math.floor(random() * planted.length)];
    return slip && exerciseFor(chain, from, factors, at, slip, slips);
  });
}

/** The known slips of each line; the product has its own, which no factor shows. */
function slipsOf(
  chain: Chain,
  start: (typeof starts)[number],
  factors: readonly TaggedFactor[],
): readonly (readonly WrongFormula[])[] {
  const single = [firstWrongs[start], slopeMistakes, costMistakes].map((wrongs) => wrongs(chain));
  const whole = productMistakes(
    chain,
    factors.map(({ expression }, i) => ({ id: String(i), key: expression, wrongs: single[i] ?? [] })),
  );
  return [...single, whole.filter(({ name }) => ofProduct.includes(name))];
}

const ofProduct: readonly string[] = ["missing-cost", "missing-slope", "missing-two", "sign-flipped", "added-up"];

function exerciseFor(
  chain: Chain,
  from: string,
  factors: readonly TaggedFactor[],
  at: number,
  slip: WrongFormula,
  slips: readonly WrongFormula[],
): Exercise {
  const pen = penFor(chain.names);
  const single = factors.map(({ expression }) => expression);
  const rights = [...single, productOf([...single].reverse())];
  const slipped = single.map((expression, i) => (i === at ? slip.formula : expression));
  const shown = [...slipped, at === 3 ? slip.formula : productOf([...slipped].reverse())];
  const ends = [...factors.map(({ factor }) => factor.derivative), { of: "C", by: from }];
  const why = reasons(chain, from, pen);
  const lookAt = [ends[at]?.by ?? from, ends[at]?.of ?? "C"];
  const lines = ends.map(({ of, by }, i) => {
    const line = (sides: typeof rights) => inline(pen.equation(of, by, ...sides.slice(i, i + 1)));
    return { shown: line(shown), right: line(rights), why: why[i] ?? [], lights: [by, of] };
  });
  const { ids } = chain;
  const q = pen.quantity;
  return derivationExercise({
    title: "Find the mistake",
    prompt: say`In this chain ${q(ids.z)} = ${q(ids.w)}${q(ids.before)} + ${q(ids.b)}, ${q(ids.a)} = σ(${q(ids.z)}) and ${costAsSquare(q(ids.a), q(ids.y))}.${chain.sigma === "sigmoid" ? " Here σ is the sigmoid." : ""} Somebody worked out ${pen.slope("C", from)} in four lines, and one slip crept in. Which line is the first that is wrong? Then write its right side as it should be.`,
    figure: { network: chain.spec, example: chain.example, showsValues: false, layerNames: "letters" },
    lines,
    at,
    slip,
    isCarried: true,
    mended: askMended({
      chain,
      quotient: quotientsAlong(longerChain(chain, 1)),
      rights,
      shown,
      at,
      slip,
      slips,
      why: why[at] ?? [],
      lookAt,
    }),
  });
}

/** Why each line is as it should be. */
function reasons(chain: Chain, from: string, pen: Pen): readonly RichText[] {
  const { w, b, z, a, before, y } = chain.ids;
  const q = pen.quantity;
  const first =
    from === w
      ? say`${q(w)} is multiplied by ${q(before)}, so that is how much ${q(z)} follows it.`
      : from === b
        ? say`${q(b)} is added as it is, so ${q(z)} follows it one to one.`
        : say`${q(before)} is multiplied by ${q(w)}, so that is how much ${q(z)} follows it.`;
  return [
    first,
    say`${q(a)} follows ${q(z)} by as much as σ is steep there.`,
    say`A square changes by 2 times its side, and the side is ${q(a)} − ${q(y)}.`,
    say`Along one road the factors multiply: ${pen.slope(z, from)} · ${pen.slope(a, z)} · ${pen.slope("C", a)}.`,
  ];
}

const inline = ({ tex, plain }: { readonly tex: string; readonly plain: string }) => ({ tex, plain });
