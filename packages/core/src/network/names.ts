import { UnknownNameError, whole } from "../errors.ts";
import { given } from "./given.ts";
import type { Layer } from "./layer.ts";
import type { Plan, Shape } from "./shape.ts";

export type ParameterName =
  | { readonly kind: "weight"; readonly layer: number; readonly j: number; readonly k: number }
  | { readonly kind: "bias"; readonly layer: number; readonly j: number };

/** Everything that has a number: a parameter, an input x, a weighted sum z, an activation a, a target y, the cost C. */
export type QuantityName =
  | ParameterName
  | { readonly kind: "weightedSum" | "activation"; readonly layer: number; readonly j: number }
  | { readonly kind: "target"; readonly j: number }
  | { readonly kind: "cost" };

/** What a trace can explain: everything but y and C. */
export type Traceable = Exclude<QuantityName, { kind: "target" | "cost" }>;

declare const quantityBrand: unique symbol;

/**
 * The name of a quantity as text, as the engine writes it: "w2.0.1", "b1.0", "z1.0", "a1.0", "x0", "y0", "C". Only
 * `quantityId`, `idOf` and `formatName` make one, so that whoever holds it need not ask whether it is a name.
 */
export type QuantityId = string & { readonly [quantityBrand]: true };

const EXAMPLES = 'a quantity such as "w2.0.1", "b1.0", "z1.0", "a1.0", "x0", "y0" or "C"';

const noName = (given: unknown) => new UnknownNameError("quantity", EXAMPLES, given);

const INDEX = "(0|[1-9][0-9]{0,8})";
const PATTERN = new RegExp(`^(?:(w)${INDEX}\\.${INDEX}\\.${INDEX}|([bza])${INDEX}\\.${INDEX}|([xy])${INDEX}|C)$`);

/**
 * Reads "w2.0.1" (layer 2, into neuron 0, from neuron 1 of layer 1) or "b1.0".
 * @throws {UnknownNameError} if the text is not such a name
 */
export function parseParameterName(text: string): ParameterName {
  const name = parseQuantityName(text);
  if (name.kind !== "weight" && name.kind !== "bias")
    throw new UnknownNameError("parameter", 'a name such as "w2.0.1" or "b1.0"', text);
  return name;
}

/**
 * Reads the name of any quantity. An input "x0" is the activation "a0.0".
 * @throws {UnknownNameError} if the text is no such name
 */
export function parseQuantityName(text: string): QuantityName {
  const name = nameIn(text);
  if (!name) throw noName(text);
  return name;
}

function nameIn(text: string): QuantityName | undefined {
  const match = typeof text === "string" ? PATTERN.exec(text) : null;
  if (!match) return undefined;
  const [, weight, wl, wj, wk, neuron, nl, nj, outside, index] = match;
  const layer = Number(wl ?? nl);
  if (weight && layer > 0) return { kind: "weight", layer, j: Number(wj), k: Number(wk) };
  if (neuron === "b" && layer > 0) return { kind: "bias", layer, j: Number(nj) };
  if (neuron === "z" && layer > 0) return { kind: "weightedSum", layer, j: Number(nj) };
  if (neuron === "a") return { kind: "activation", layer, j: Number(nj) };
  if (outside === "x") return { kind: "activation", layer: 0, j: Number(index) };
  if (outside === "y") return { kind: "target", j: Number(index) };
  return text === "C" ? { kind: "cost" } : undefined;
}

/**
 * The names of quantities, by their letters: `idOf.w(2, 0, 1)` is "w2.0.1". The activations of layer 0 are the inputs.
 * They throw a ShapeError if an index is not a whole number ≥ 0.
 */
export const idOf = {
  w: (layer: number, j: number, k: number) => `w${whole(layer)}.${whole(j)}.${whole(k)}` as QuantityId,
  b: (layer: number, j: number) => `b${whole(layer)}.${whole(j)}` as QuantityId,
  z: (layer: number, j: number) => `z${whole(layer)}.${whole(j)}` as QuantityId,
  a: (layer: number, j: number) => (layer === 0 ? idOf.x(j) : `a${whole(layer)}.${whole(j)}`) as QuantityId,
  x: (k: number) => `x${whole(k)}` as QuantityId,
  y: (j: number) => `y${whole(j)}` as QuantityId,
  C: "C" as QuantityId,
} as const;

/**
 * Writes a name back as text; the input is "x0", never "a0.0".
 * @throws {UnknownNameError} if it is no name, and as `idOf` does
 */
export function formatName(name: QuantityName): QuantityId {
  switch (name?.kind) {
    case "weight":
      return idOf.w(name.layer, name.j, name.k);
    case "bias":
      return idOf.b(name.layer, name.j);
    case "weightedSum":
      return idOf.z(name.layer, name.j);
    case "activation":
      return idOf.a(name.layer, name.j);
    case "target":
      return idOf.y(name.j);
    case "cost":
      return idOf.C;
    default:
      throw noName(name);
  }
}

/**
 * Takes a text from outside as a name, written as the engine writes it: "a0.1" becomes "x1".
 * @throws {UnknownNameError} if the text is no such name
 */
export const quantityId = (text: string): QuantityId => formatName(parseQuantityName(text));

/** The quantity of this network that a text names, if it names one: for texts that may speak of something else. */
export function findQuantity(shape: Pick<Shape, "sizes">, text: string): QuantityId | undefined {
  const name = nameIn(text);
  return name && has(shape, name) ? formatName(name) : undefined;
}

/**
 * Reads a name and checks that this network has it.
 * @throws {UnknownNameError} if the text is no name, or names something outside the network
 */
export function quantityIn(shape: Pick<Shape, "sizes">, text: string): QuantityName {
  const name = parseQuantityName(text);
  if (!has(shape, name)) throw unknownIn(shape, text);
  return name;
}

/** Whether a network of this shape has the quantity. */
export function has(shape: Pick<Shape, "sizes">, name: QuantityName): boolean {
  const { sizes } = given(shape);
  if (name.kind === "cost") return true;
  const layer = name.kind === "target" ? sizes.length - 1 : name.layer;
  const fits = (at: number, of: number) => whole(at) < (sizes[of] ?? 0);
  return fits(name.j, layer) && (name.kind !== "weight" || fits(name.k, layer - 1));
}

export const unknownIn = ({ sizes }: Pick<Shape, "sizes">, text: string): UnknownNameError =>
  new UnknownNameError("quantity", `one that a network of sizes ${sizes.join("-")} has`, text);

/** Index of a parameter in the flat array. The name must belong to the network (see `quantityIn`). */
export function parameterIndex({ layout }: Plan, name: ParameterName): number {
  const { weights, biases, K } = layout[name.layer - 1] as Layer;
  return name.kind === "weight" ? weights + name.j * K + name.k : biases + name.j;
}

/** The names of all parameters, in the order of the flat array: per layer the weights row by row, then the biases. */
export function parameterNames(shape: Pick<Shape, "sizes">): readonly QuantityId[] {
  const { sizes } = given(shape);
  const names: QuantityId[] = [];
  for (let layer = 1; layer < sizes.length; layer++) {
    const neurons = sizes[layer] as number;
    const previous = sizes[layer - 1] as number;
    for (let j = 0; j < neurons; j++) for (let k = 0; k < previous; k++) names.push(idOf.w(layer, j, k));
    for (let j = 0; j < neurons; j++) names.push(idOf.b(layer, j));
  }
  return names;
}

/** The names of all quantities: the parameters, then x, then z and a of each layer, then y and C. */
export function quantityIds(shape: Pick<Shape, "sizes">): readonly QuantityId[] {
  const { sizes } = given(shape);
  const neurons = sizes.flatMap((size, layer) =>
    indices(size).flatMap((j) => (layer === 0 ? [idOf.x(j)] : [idOf.z(layer, j), idOf.a(layer, j)])),
  );
  return [...parameterNames(shape), ...neurons, ...indices(sizes.at(-1) ?? 0).map(idOf.y), idOf.C];
}

export const indices = (length: number) => Array.from({ length }, (_, index) => index);
