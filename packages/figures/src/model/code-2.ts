import { type Example, FormatError, type Network, numberFrom, parameterNames, withParameters } from "@nn/core";
import type { QuantityId } from "@nn/notation";
import type { Descent } from "./descent.ts";
import { withFunctions } from "./functions.ts";
import type { Nudge } from "./nudge.ts";
import type { Composed, Setup } from "./setup.ts";

/** The letters that open a section (see `encodeSetup`). */
const LETTERS = "xvondmhfspb";

/**
 * Reads a code of version 2. `isSound` checks whether its names and indices exist.
 * @param text  what comes after the version
 * @throws {FormatError} if it is not such a code
 */
export function decodeVersion2(text: string, { network }: Setup): Setup {
  const [parameters = "", ...sections] = text.split(/_(?=[a-z])/);
  const strange = sections.find(([letter = ""]) => !LETTERS.includes(letter));
  if (strange) throw new FormatError(`sections ${LETTERS}`, strange);
  const every = (letter: string) =>
    sections.filter((section) => section.startsWith(letter)).map((section) => section.slice(1).split("_"));
  const only = (letter: string) => {
    const [first, ...more] = every(letter);
    if (more.length > 0) throw new FormatError(`one section ${letter}`, text);
    return first;
  };
  const [view, nudge, descent, swept] = [only("v"), only("n"), only("d"), only("s")];
  const along = every("m").flat() as QuantityId[];
  const functions = every("f").flat();
  return {
    network: networkOf(functions.length > 0 ? functionsIn(network, functions) : network, parameters.split("_")),
    examples: every("x").map((numbers) => exampleOf(network, numbers)),
    inView: view ? numberOf(view) : 0,
    leftOut: only("o")?.map(numberFrom) ?? [],
    nudge: nudge && nudgeOf(nudge),
    descent: descent && descentOf(descent, along.length > 0 ? along : undefined),
    hidden: every("h").flat(),
    swept: swept && numberOf(swept),
    composed: composedOf(only("p"), only("b")),
  };
}

function numbersOf(texts: readonly string[], count: number): readonly number[] {
  if (texts.length !== count) throw new FormatError(`${count} numbers`, texts.join());
  return texts.map(numberFrom);
}

const numberOf = (texts: readonly string[]): number => numbersOf(texts, 1)[0] ?? Number.NaN;

function networkOf(network: Network, texts: readonly string[]): Network {
  const names = parameterNames(network);
  const numbers = numbersOf(texts, names.length);
  return withParameters(network, Object.fromEntries(names.map((name, index) => [name, numbers[index] ?? Number.NaN])));
}

/** A cost that needs one function of the last layer leaves no choice. */
function functionsIn(network: Network, functions: readonly string[]): Network {
  if (network.cost !== "squares") throw new FormatError("no choice of functions", functions.join());
  return withFunctions(network, functions);
}

function exampleOf({ sizes, inputs }: Network, texts: readonly string[]): Example {
  const numbers = numbersOf(texts, inputs + (sizes.at(-1) ?? 0));
  return { input: numbers.slice(0, inputs), target: numbers.slice(inputs) };
}

const nudgeOf = ([quantity = "", ...size]: readonly string[]): Nudge => ({
  quantity: quantity as QuantityId,
  by: numberOf(size),
});

/** There is no way back without a start. */
function composedOf(paths: readonly string[] | undefined, back: readonly string[] | undefined): Composed | undefined {
  if (!paths && back) throw new FormatError("paths", back.join());
  const [start = "", ...found] = paths ?? [];
  return paths && { start: start as QuantityId, found: found.map(numberFrom), back: back && numberOf(back) };
}

function descentOf(texts: readonly string[], along: Descent["along"]): Descent {
  const [learningRate = Number.NaN, walked = Number.NaN, at = Number.NaN] = numbersOf(texts, 3);
  return { learningRate, walked, at, along };
}
