import { type Expression, evaluate, type Names, read, variablesOf } from "@nn/algebra";
import { createNetwork, valuesOf } from "@nn/core";
import { isTex, type Question, type RichText } from "@nn/exercises";
import { contentOf } from "@nn/figures/layout";
import { partsOf, quantityIds, readBack } from "@nn/notation";

/** What a reader has in view: how the quantities are written, and every number that was shown of one. */
export interface Shown {
  readonly names: Names;
  /** By quantity id. */
  readonly values: Record<string, number>;
  /** By the derivative as it is typed: "∂C/∂a^(L)". */
  readonly slopes: Map<string, string>;
}

/** The sigmoid is the one function whose values a reader can look up. */
const functions = [{ id: "sigmoid", words: ["σ", "sigma"], latex: "\\sigma", text: "σ" }];

/** What the figure of a question shows before anything is read. */
export function shownBy({ figure }: Question): Shown {
  if (!figure) return { names: { variables: [], functions, derivatives: true }, values: {}, slopes: new Map() };
  const network = createNetwork(figure.network);
  const ids = quantityIds(network);
  const counting = figure.layerNames === "letters" ? "fromLast" : "fromFirst";
  const variables = ids.map((id) => {
    const { letter, indices, layer } = partsOf(network, id, counting);
    return { id, letter, ...(indices !== "" && { index: indices }), ...(layer !== undefined && { layer }) };
  });
  const { showsValues } = figure;
  const drawn = contentOf(
    { shape: network, counting, showsValues, isFixed: true },
    valuesOf(network, figure.example),
    "medium",
  );
  const numbers = ids.flatMap((id) => {
    const number = drawn.numberOf(id);
    return number === undefined ? [] : [[id, readBack(number)] as const];
  });
  return {
    names: { variables, functions, derivatives: true },
    values: Object.fromEntries(numbers),
    slopes: new Map(),
  };
}

/** Digits, signs and spaces: what continues a formula beyond its own part. */
const FORMULA = /([^\d\s.,=≈·×÷+−()²/]+|[.,](?!\d))/;

/** The formulas of a text that say what something is: each a run of symbols and numbers with = or ≈ in it. */
export function equationsIn(text: RichText): readonly string[] {
  const runs = [""];
  const write = (piece: string) => {
    runs.push(`${runs.pop() ?? ""}${piece}`);
  };
  for (const part of text) {
    if (isTex(part)) write(` ${part.plain} `);
    // Words stand at the odd places.
    else
      part.text.split(FORMULA).forEach((piece, at) => {
        if (at % 2 === 1) runs.push("");
        else write(piece);
      });
  }
  // Where numbers are compared, each has its own equation: σ(1) ≈ 0.731 > σ(0) ≈ 0.5.
  const equations = runs.flatMap((run) => run.split(/[<>→]/));
  return equations.map((equation) => equation.trim()).filter((equation) => /[=≈]/.test(equation));
}

interface Side {
  readonly text: string;
  readonly expression: Expression | undefined;
  readonly value: number | undefined;
}

const NUMBER = /^[−-]?\d+(?:\.(\d+))?$/;

/** Two numbers that are worked out the same way differ by no more. */
const NOISE = 1e-9;

/** What an equation came to: how many of its steps could be worked out, and those that came out otherwise. */
export interface Checked {
  readonly steps: number;
  readonly faults: readonly string[];
}

/** Works each side of an equation out with the shown numbers, as a reader would, and then shows its numbers too. */
export function checked(equation: string, shown: Shown): Checked {
  const sides = equation.split(/[=≈]/).map((text) => sideOf(text.trim(), shown));
  const steps = sides.slice(1).flatMap((side, at) => [stepOf(sides[at], side)].flatMap((fault) => fault ?? []));
  learn(sides, shown);
  return { steps: steps.length, faults: steps.filter((fault) => fault !== "").map((fault) => `${equation}: ${fault}`) };
}

function sideOf(text: string, { names, values, slopes }: Shown): Side {
  const known = [...slopes].reduce((so, [slope, number]) => so.replaceAll(slope, `(${number})`), text);
  const reading = text === "" ? undefined : read(isSlope(text) ? text : known, names);
  const expression = reading?.ok ? reading.expression : undefined;
  const isKnown = expression && [...variablesOf(expression)].every((id) => id in values);
  return { text, expression, value: isKnown ? evaluate(expression, values) : undefined };
}

const isSlope = (text: string) => /^∂\S+\/∂\S+$/.test(text);

/** The fault of a step, "" if it has none; undefined if nothing is worked out in it. */
function stepOf(from: Side | undefined, to: Side): string | undefined {
  if (from?.value === undefined || to.value === undefined || from.expression?.kind === "name") return undefined;
  const decimals = NUMBER.exec(to.text);
  const most = decimals ? 0.5 * 10 ** -(decimals[1]?.length ?? 0) : 0;
  return Math.abs(from.value - to.value) <= most + NOISE ? "" : `${from.text} makes ${from.value}, not ${to.text}`;
}

/** A quantity or slope whose number stands at the end of its equation is known from then on. */
function learn(sides: readonly Side[], { values, slopes }: Shown): void {
  const number = sides.findLast(({ text }) => NUMBER.test(text));
  if (!number) return;
  for (const { text, expression } of sides) {
    if (isSlope(text)) slopes.set(text, number.text);
    if (expression?.kind === "name") values[expression.id] = readBack(number.text);
  }
}
