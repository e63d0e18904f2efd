import { FormatError, finite } from "../errors.ts";
import type { ActivationName } from "./activation.ts";
import type { CostName } from "./cost.ts";
import { given } from "./given.ts";
import { createNetwork, type Network, type NetworkSpec, networkOf, specOf } from "./network.ts";
import { type LayerSpec, planOf } from "./shape.ts";

/** A network as JSON: what `createNetwork` takes, and the version of the format. */
export interface NetworkDocument extends NetworkSpec {
  readonly format: 1;
}

/**
 * What a text can hold. `toText` writes no text beyond it and `fromText` reads none, so that whatever is written can be
 * read; a larger network is saved as a document. More characters are refused before they are looked at.
 */
export const textLimits = { characters: 4_000_000, layers: 100, neurons: 100_000 } as const;

/** The network as data for JSON.stringify. Every double survives JSON exactly. */
export function toDocument(network: Network): NetworkDocument {
  return { format: 1, ...specOf(network) };
}

/**
 * Reads what `toDocument` gave, after JSON.parse.
 * @throws {FormatError} if it is no such document or of another version
 * @throws as `createNetwork` does, if shapes or numbers are wrong
 */
export function fromDocument(document: unknown): Network {
  if (typeof document !== "object" || document === null) throw new FormatError("a network document", typeof document);
  const { format, ...spec } = document as Record<string, unknown>;
  if (format !== 1) throw new FormatError("format 1", format ?? "no format");
  const known = ["inputs", "layers", "weights", "biases", "cost"];
  const stranger = Object.keys(spec).find((key) => !known.includes(key));
  if (stranger !== undefined) throw new FormatError(`only the fields ${known.join(", ")}`, stranger);
  return createNetwork(spec as unknown as NetworkSpec);
}

const LETTERS: Readonly<Record<ActivationName, string>> = {
  identity: "i",
  relu: "r",
  leakyRelu: "l",
  sigmoid: "s",
  tanh: "t",
  softplus: "p",
};
const COST_LETTERS: Readonly<Record<CostName, string>> = { squares: "q", crossEntropy: "c", softmaxCrossEntropy: "m" };

/**
 * The network as a short text of letters that need no escape in a URL, exact to the last bit.
 *
 *   1~2_3t_1s~q~.5_-1.25_…    version ~ inputs and layers ~ cost ~ parameters in the engine's order
 *
 * A layer is its neurons and a letter: i identity, r relu, l leakyRelu (then α), s sigmoid, t tanh, p softplus.
 * A cost is q squares, c crossEntropy, m softmaxCrossEntropy.
 *
 * @throws {FormatError} if the network is larger than `textLimits` allow: `toDocument` takes any
 */
export function toText(network: Network): string {
  const { characters, layers: mostLayers, neurons: mostNeurons } = textLimits;
  within(given(network).layers.length, mostLayers, "layers");
  for (const size of network.sizes) within(size, mostNeurons, "neurons in a layer");
  const layers = network.layers.map(
    ({ neurons, activation, alpha }) =>
      `${neurons}${LETTERS[activation]}${alpha === undefined ? "" : numberToText(alpha)}`,
  );
  const shape = [network.inputs, ...layers].join("_");
  const numbers = Array.from(network.parameters, numberToText).join("_");
  const text = `1~${shape}~${COST_LETTERS[network.cost]}~${numbers}`;
  within(text.length, characters, "characters");
  return text;
}

function within(count: number, most: number, what: string): void {
  if (count > most) throw new FormatError(`at most ${most} ${what}`, `${count}`);
}

/**
 * Reads what `toText` gave. Sizes are checked against the text before anything is allocated.
 * @throws {FormatError} if the text is no such network, or larger than `textLimits` allow
 */
export function fromText(text: string): Network {
  if (typeof text !== "string") throw new FormatError("a text", typeof text);
  within(text.length, textLimits.characters, "characters");
  const [version, shape = "", costLetter, numbers = "", ...rest] = text.split("~", 6);
  if (version !== "1") throw new FormatError("version 1", version || "nothing");
  if (rest.length > 0) throw new FormatError("four parts", "more");
  const [inputs, ...layers] = shape.split("_", textLimits.layers + 2);
  within(layers.length, textLimits.layers, "layers");
  const cost = keyOf(COST_LETTERS, costLetter, "a cost: q, c or m");
  const plan = planOf(sizeFrom(inputs), layers.map(layerFrom), cost);
  const count = numbers.split("_", plan.parameterCount + 1);
  if (count.length !== plan.parameterCount)
    throw new FormatError(
      `${plan.parameterCount} parameters`,
      count.length > plan.parameterCount ? "more" : `${count.length}`,
    );
  return networkOf(plan, Float64Array.from(count, numberFrom));
}

function layerFrom(text: string): LayerSpec {
  const [, neurons, letter, alpha] = /^([0-9]{1,6})([a-z])(.*)$/.exec(text) ?? [];
  const activation = keyOf(LETTERS, letter, 'a layer such as "3t"');
  const layer = { neurons: sizeFrom(neurons), activation };
  if (activation === "leakyRelu") return { ...layer, alpha: numberFrom(alpha ?? "") };
  if (alpha) throw new FormatError('a layer such as "3t"', text);
  return layer;
}

function sizeFrom(text: string | undefined): number {
  const size = /^[1-9][0-9]{0,5}$/.test(text ?? "") ? Number(text) : 0;
  if (size < 1 || size > textLimits.neurons)
    throw new FormatError(`a size from 1 to ${textLimits.neurons}`, text ?? "nothing");
  return size;
}

function keyOf<Key extends string>(
  letters: Readonly<Record<Key, string>>,
  letter: string | undefined,
  what: string,
): Key {
  const found = (Object.keys(letters) as Key[]).find((key) => letters[key] === letter);
  if (found === undefined) throw new FormatError(what, letter ?? "nothing");
  return found;
}

/**
 * The shortest digits that give the same double, without what a URL would escape: 0.5 is ".5", 1e+21 is "1e21".
 * @throws {NonFiniteError} if it is NaN or infinite, which `numberFrom` would not read
 */
export function numberToText(value: number): string {
  return String(finite(value, "a number to be written"))
    .replace("e+", "e")
    .replace(/^(-?)0\./, "$1.");
}

/** @throws {FormatError} if the text is no finite decimal number */
export function numberFrom(text: string): number {
  const isDecimal =
    typeof text === "string" && /^-?([0-9]{1,30}(\.[0-9]{0,30})?|\.[0-9]{1,30})(e-?[0-9]{1,3})?$/.test(text);
  const value = isDecimal ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) throw new FormatError("a finite decimal number", text || "nothing");
  return value + 0;
}
