import "server-only";
import type { VariableName } from "@nn/algebra";
import {
  createNetwork,
  type Example,
  type ForwardPass,
  forward,
  type Network,
  type NetworkSpec,
  valuesOf,
} from "@nn/core";
import { type Counting, partsOf, type QuantityId, quantityIds } from "@nn/notation";
import type { QuestionFigure } from "../question/question.ts";
import { type Pen, penFor } from "../writing/say.ts";

/** A drawn network with one example in it, and how its quantities are written. */
export interface Scene {
  readonly network: Network;
  readonly example: Example;
  readonly pass: ForwardPass;
  readonly pen: Pen;
  /** The number of a parameter, input, weighted sum, activation or target, by id. */
  readonly value: (id: string) => number;
  readonly figure: QuestionFigure;
}

export interface SceneOptions {
  readonly spec: NetworkSpec;
  readonly example: Example;
  /** True unless the question is symbolic. */
  readonly showsValues?: boolean;
  readonly layerNames?: QuestionFigure["layerNames"];
}

/** A quantity as algebra writes it, its layer as the figure counts it. */
export function variableOf(network: Network, id: QuantityId, counting: Counting): VariableName {
  const { letter, indices, layer } = partsOf(network, id, counting);
  return { id, letter, ...(indices !== "" && { index: indices }), ...(layer !== undefined && { layer }) };
}

const pens = new Map<string, Pen>();
const MOST_KEPT = 64;

/** How the quantities of a network are written. It hangs on the shape alone, and a search tries one shape many times. */
function penOf(network: Network, layerNames: QuestionFigure["layerNames"]): Pen {
  const shape = `${network.sizes.join("-")} ${layerNames}`;
  const known = pens.get(shape);
  if (known) return known;
  const counting = layerNames === "letters" ? "fromLast" : "fromFirst";
  const made = penFor({ variables: quantityIds(network).map((id) => variableOf(network, id, counting)) });
  if (pens.size < MOST_KEPT) pens.set(shape, made);
  return made;
}

export function sceneOf({ spec, example, showsValues = true, layerNames = "numbers" }: SceneOptions): Scene {
  const network = createNetwork(spec);
  const pass = forward(network, example.input);
  const pen = penOf(network, layerNames);
  const figure = { network: spec, example, showsValues, layerNames };
  return {
    network,
    example,
    pass,
    pen,
    value: valuesOf(network, example).of,
    figure,
  };
}
