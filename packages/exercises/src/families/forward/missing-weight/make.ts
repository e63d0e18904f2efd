import "server-only";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable, toleranceNote } from "../../../exercise/tolerance.ts";
import { wrongAt } from "../../../mistakes/wrong.ts";
import { type Asked, askNumber, assemble } from "../../../parts/assemble.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import type { QuestionTable } from "../../../question/question.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { bracketed, figures, isNeat, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

/** The weighted sum is known, and one of the things that it is made of is not. */
export const missingWeight: Family = {
  id: "missing-weight",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const sizes = dice.pick([
        [2, 1],
        [3, 1],
      ]);
      const wish = someNetwork(dice, { sizes, activation: () => "sigmoid", inputs: [-2, -1.5, 0.5, 1.5, 2, 3] });
      const scene = sceneOf({ ...wish, showsValues: false });
      const k = Math.floor(dice.random() * (sizes[0] ?? 1));
      return exerciseFor(dice, scene, k);
    }),
};

/** What is missing: the weight of line k, its input, or the bias. */
type Missing = "weight" | "input" | "bias";

function exerciseFor(dice: Dice, scene: Scene, k: number): Exercise | undefined {
  const { pen, value } = scene;
  const missing = dice.pick(["weight", "weight", "input", "bias"] as const);
  const id = idOf(missing, k);
  const wrongs = wrongsOf(scene, missing, k);
  const isPlain = isNeat(value("z1.0"), 2) && Math.abs(value("z1.0")) >= 0.3;
  if (!isPlain || !isUnmistakable(value(id), wrongs)) return undefined;
  const M = pen.quantity(id);
  const left = value("z1.0") - restOf(scene, missing, k);
  return assemble({
    title: "Which number is missing?",
    prompt: say`This neuron has added up ${maths`${pen.quantity("z1.0")} = ${value("z1.0")}`}. In the table everything stands that went into the sum, but for ${M}. Which value must it have?`,
    asked: [missingPart(scene, missing, k, wrongs)],
    table: tableOf(scene, id),
    figure: scene.figure,
    lines: [
      say`Everything else makes ${figures(restOf(scene, missing, k))}, so what is missing has to bring ${maths`${value("z1.0")} - ${bracketed(restOf(scene, missing, k))} = ${left}`}.`,
      missing === "bias"
        ? say`The bias is added as it is: ${onItsLine(maths`${M} = ${value(id)}`)}`
        : say`It is a product with ${pen.quantity(partnerOf(missing, k))}, so divide: ${onItsLine(maths`${M} = ${left} / ${bracketed(value(partnerOf(missing, k)))} = ${value(id)}`)}`,
    ],
  });
}

const idOf = (missing: Missing, k: number): string => ({ weight: `w1.0.${k}`, input: `x${k}`, bias: "b1.0" })[missing];

/** What the missing number is multiplied by. */
const partnerOf = (missing: Missing, k: number): string => (missing === "weight" ? `x${k}` : `w1.0.${k}`);

/** What the lines but one bring, or all of them where no line is left out. */
function linesOf({ value, network }: Scene, without?: number): number {
  const all = Array.from({ length: network.sizes[0] ?? 0 }, (_, i) => value(`w1.0.${i}`) * value(`x${i}`));
  return all.reduce((sum, product, i) => (i === without ? sum : sum + product), 0);
}

/** Everything in the sum but what is missing. */
const restOf = (scene: Scene, missing: Missing, k: number): number =>
  missing === "bias" ? linesOf(scene) : linesOf(scene, k) + scene.value("b1.0");

function tableOf({ pen, value, network }: Scene, missing: string): QuestionTable {
  const cell = (id: string) => (id === missing ? { part: "missing" } : { given: [figures(value(id), id)] });
  return {
    caption: "What goes into the sum",
    columns: [say`line from`, say`input`, say`weight`],
    rows: [
      ...Array.from({ length: network.sizes[0] ?? 0 }, (_, k) => ({
        head: [pen.quantity(`x${k}`)],
        cells: [cell(`x${k}`), cell(`w1.0.${k}`)],
      })),
      { head: say`bias`, cells: [null, cell("b1.0")] },
    ],
  };
}

function wrongsOf(scene: Scene, missing: Missing, k: number): readonly WrongNumber[] {
  const { pen, value } = scene;
  const [z, bias] = [value("z1.0"), value("b1.0")];
  const Z = pen.quantity("z1.0");
  const wrong = wrongAt([idOf(missing, k), "z1.0", "b1.0"]);
  const rest = restOf(scene, missing, k);
  const left = z - rest;
  const scale = missing === "bias" ? 1 : value(partnerOf(missing, k));
  const common = [
    wrong(
      "sign-flipped",
      "The sign is turned round",
      -left / scale,
      say`What is missing is ${Z} less everything else, and not the other way round. Put your number in and add up: does the sum come out?`,
    ),
    wrong(
      "rest-added",
      "The rest is added",
      (z + rest) / scale,
      say`${Z} holds everything together already. Take away from it what the others bring.`,
    ),
    wrong(
      "rest-forgotten",
      "The others are forgotten",
      z / scale,
      say`Not all of ${Z} comes from this place. Take away first what the other lines${missing === "bias" ? "" : " and the bias"} bring.`,
    ),
  ];
  if (missing === "bias")
    return [
      ...common,
      wrong(
        "line-lost",
        "A line is lost",
        z - linesOf(scene, (scene.network.sizes[0] ?? 1) - 1),
        say`Every line brings something. Take away the products of all of them.`,
      ),
    ];
  const P = pen.quantity(partnerOf(missing, k));
  return [
    ...common,
    wrong(
      "bias-lost",
      "The bias is lost",
      (left + bias) / scale,
      say`The bias is in the sum as well. Take it away from ${Z} before you divide.`,
    ),
    wrong(
      "not-divided",
      "One step is left",
      left,
      say`That is what this line has to bring. It brings a product, so divide by ${P}.`,
    ),
    wrong(
      "multiplied",
      "Multiplied in place of divided",
      left * scale,
      say`The line brings ${pen.quantity(idOf(missing, k))} times ${P}. To get back from a product, divide.`,
    ),
  ];
}

function missingPart(scene: Scene, missing: Missing, k: number, wrongs: readonly WrongNumber[]): Asked {
  const { pen, value } = scene;
  const id = idOf(missing, k);
  const rest = restOf(scene, missing, k);
  const [M, Z] = [pen.quantity(id), pen.quantity("z1.0")];
  const partner = missing === "bias" ? undefined : pen.quantity(partnerOf(missing, k));
  return askNumber({
    id: "missing",
    label: [M],
    note: toleranceNote,
    value: value(id),
    wrongs,
    because: partner
      ? say`Yes: ${maths`${value(id)} \\cdot ${bracketed(value(partnerOf(missing, k)))}`} and the rest, ${figures(rest)}, make ${figures(value("z1.0"))}.`
      : say`Yes: ${figures(value(id))} and the lines, ${figures(rest)}, make ${figures(value("z1.0"))}.`,
    otherwise: say`Work out what everything else brings, and take it away from ${Z}. ${partner ? say`What is left is ${M} times ${partner}.` : say`What is left is ${M}.`}`,
    hints: [
      say`How much of ${Z} do you know already, and how much has to come from ${M}?`,
      say`In the figure, look at what arrives at the ring: the lines, each with its input, and the square of the bias. Only ${M} is unknown.`,
      say`All the others together bring ${figures(rest)}. ${partner ? say`What is left of ${Z} is ${M} times ${partner}.` : say`What is left of ${Z} is the bias.`}`,
    ],
    lookAt: [id, "z1.0"],
  });
}
