import { UnknownNameError } from "../errors.ts";
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

const EXAMPLES = 'a quantity such as "w2.0.1", "b1.0", "z1.0", "a1.0", "x0", "y0" or "C"';
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
  const match = typeof text === "string" ? PATTERN.exec(text) : null;
  if (!match) throw new UnknownNameError("quantity", EXAMPLES, text);
  const [, weight, wl, wj, wk, neuron, nl, nj, outside, index] = match;
  const layer = Number(wl ?? nl);
  if (weight && layer > 0) return { kind: "weight", layer, j: Number(wj), k: Number(wk) };
  if (neuron === "b" && layer > 0) return { kind: "bias", layer, j: Number(nj) };
  if (neuron === "z" && layer > 0) return { kind: "weightedSum", layer, j: Number(nj) };
  if (neuron === "a") return { kind: "activation", layer, j: Number(nj) };
  if (outside === "x") return { kind: "activation", layer: 0, j: Number(index) };
  if (outside === "y") return { kind: "target", j: Number(index) };
  if (text === "C") return { kind: "cost" };
  throw new UnknownNameError("quantity", EXAMPLES, text);
}

/** Writes a name back as text; the input is "x0", never "a0.0". */
export function formatName(name: QuantityName): string {
  switch (name.kind) {
    case "weight":
      return `w${name.layer}.${name.j}.${name.k}`;
    case "bias":
      return `b${name.layer}.${name.j}`;
    case "weightedSum":
      return `z${name.layer}.${name.j}`;
    case "activation":
      return name.layer === 0 ? `x${name.j}` : `a${name.layer}.${name.j}`;
    case "target":
      return `y${name.j}`;
    case "cost":
      return "C";
  }
}

/**
 * Reads a name and checks that this network has it.
 * @throws {UnknownNameError} if the text is no name, or names something outside the network
 */
export function quantityIn(shape: Shape, text: string): QuantityName {
  const name = parseQuantityName(text);
  if (!has(shape, name)) throw unknownIn(shape, text);
  return name;
}

/** Whether a network of this shape has the quantity. */
export function has({ sizes }: Shape, name: QuantityName): boolean {
  if (name.kind === "cost") return true;
  const layer = name.kind === "target" ? sizes.length - 1 : name.layer;
  const fits = (index: number, of: number) => index >= 0 && index < (sizes[of] ?? 0);
  return fits(name.j, layer) && (name.kind !== "weight" || fits(name.k, layer - 1));
}

export const unknownIn = ({ sizes }: Shape, text: string): UnknownNameError =>
  new UnknownNameError("quantity", `one that a network of sizes ${sizes.join("-")} has`, text);

/** Index of a parameter in the flat array. The name must belong to the network (see `quantityIn`). */
export function parameterIndex({ layout }: Plan, name: ParameterName): number {
  const { weights, biases, K } = layout[name.layer - 1] as Layer;
  return name.kind === "weight" ? weights + name.j * K + name.k : biases + name.j;
}

/** The names of all parameters, in the order of the flat array: per layer the weights row by row, then the biases. */
export function parameterNames(shape: Shape): readonly string[] {
  const names: string[] = [];
  for (let layer = 1; layer < shape.sizes.length; layer++) {
    const neurons = shape.sizes[layer] as number;
    const previous = shape.sizes[layer - 1] as number;
    for (let j = 0; j < neurons; j++)
      for (let k = 0; k < previous; k++) names.push(formatName({ kind: "weight", layer, j, k }));
    for (let j = 0; j < neurons; j++) names.push(formatName({ kind: "bias", layer, j }));
  }
  return names;
}
