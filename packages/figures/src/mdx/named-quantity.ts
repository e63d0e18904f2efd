import { findQuantity, layerNamed, nameWithSymbol, partsOf, type Sizes, spoken, spokenName } from "@nn/notation";

/** What a symbol of a text stands for: the id that it lights up, and how it is read aloud. */
export interface Named {
  /** Of one quantity, or with the letters j and k in the place of numbers, "w2.j.k": see `atIndices`. */
  readonly q: string;
  readonly spoken: string;
}

/** What is seen of a name in letters; a layer, raised in brackets, is left out. */
const withSymbol = (spoken: string, letter: string, indices: string) => nameWithSymbol(spoken, letter + indices);

/**
 * "w@L-1" is the weight of the layer before the last where each layer has one neuron, "w@L@1@2" leads into neuron 1 from
 * neuron 2, and "w@L@j@k" into any neuron from any. x, y and C are themselves.
 * @throws {Error} if the network of the page has no such quantity, or several: the build stops
 */
export function namedQuantity(text: string, shape: Sizes): Named {
  const [letter = "", layerText = "", ...indices] = text.split("@");
  const name = nameOf(letter, layerNamed(shape.sizes.length - 1, layerText), indices);
  const id = findQuantity(shape, name.replace(/[jk]/g, "0"));
  const isOne = id !== undefined && (indices.length > 0 || partsOf(shape, id).indices === "");
  if (!isOne) throw new Error(`a network of ${shape.sizes.join("-")} has no quantity "${text}", or several`);
  if (!/[jk]/.test(name))
    return { q: id, spoken: withSymbol(spokenName(shape, id, "fromLast"), letter, partsOf(shape, id).indices) };
  const kind = KINDS[letter as keyof typeof KINDS];
  const [neuron, fromNeuron] = indices;
  const words = spoken({ kind, neuron, fromNeuron, layer: letter === "y" ? undefined : layerText });
  return { q: name, spoken: withSymbol(words, letter, indices.join("")) };
}

const KINDS = { w: "weight", b: "bias", z: "weightedSum", a: "activation", y: "target" } as const;

function nameOf(letter: string, layer: number | undefined, [j = "0", k = "0"]: readonly string[]): string {
  if (letter === "x" || letter === "y") return letter + j;
  if (letter === "w") return `w${layer}.${j}.${k}`;
  return letter === "C" ? letter : `${letter}${layer}.${j}`;
}
