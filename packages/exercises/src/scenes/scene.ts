import "server-only";
import type { Names, VariableName } from "@nn/algebra";
import {
  createNetwork,
  type Example,
  type ForwardPass,
  forward,
  type Network,
  type NetworkSpec,
  parameterNames,
  parseQuantityName,
  textOf,
} from "@nn/core";
import type { QuestionFigure } from "../question/question.ts";
import { type Pen, penFor } from "../writing/say.ts";

/** A drawn network with one example in it, and how its quantities are written. */
export interface Scene {
  readonly network: Network;
  readonly example: Example;
  readonly pass: ForwardPass;
  readonly names: Names;
  readonly pen: Pen;
  /** The number of a parameter, input, weighted sum, activation or target, by id. */
  readonly value: (id: string) => number;
  readonly figure: QuestionFigure;
}

export interface SceneWish {
  readonly spec: NetworkSpec;
  readonly example: Example;
  /** True unless the question is symbolic. */
  readonly showsValues?: boolean;
  readonly layerNames?: QuestionFigure["layerNames"];
}

/** Every quantity of a network that a question may speak of, the cost last. */
function quantitiesOf({ sizes, ...shape }: Network): readonly string[] {
  const neurons = sizes.flatMap((count, layer) =>
    Array.from({ length: count }, (_, j) => (layer === 0 ? [`x${j}`] : [`z${layer}.${j}`, `a${layer}.${j}`])),
  );
  const targets = Array.from({ length: sizes.at(-1) ?? 0 }, (_, j) => `y${j}`);
  return [...parameterNames({ sizes, ...shape }), ...neurons.flat(), ...targets, "C"];
}

/** The name of a quantity as the engine writes it, its layer as the figure counts it. */
function variableOf(network: Network, id: string, layerNames: QuestionFigure["layerNames"]): VariableName {
  const [, letter = id, index, layer] =
    /^([a-zC])(?:_\{?([\d,]+)\}?)?(?:\^\((\d+)\))?$/.exec(textOf(network, id)) ?? [];
  const last = network.layers.length;
  const label = layerNames === "numbers" || layer === undefined ? layer : lettered(last - Number(layer));
  return { id, letter, ...(index === undefined ? {} : { index }), ...(label === undefined ? {} : { layer: label }) };
}

const lettered = (fromLast: number): string => (fromLast === 0 ? "L" : `L-${fromLast}`);

const pens = new Map<string, Pen>();
const MOST_KEPT = 64;

/** How the quantities of a network are written. It hangs on the shape alone, and a search tries one shape many times. */
function penOf(network: Network, layerNames: QuestionFigure["layerNames"]): Pen {
  const shape = `${network.sizes.join("-")} ${layerNames}`;
  const known = pens.get(shape);
  if (known) return known;
  const made = penFor({ variables: quantitiesOf(network).map((id) => variableOf(network, id, layerNames)) });
  if (pens.size < MOST_KEPT) pens.set(shape, made);
  return made;
}

export function sceneOf({ spec, example, showsValues = true, layerNames = "numbers" }: SceneWish): Scene {
  const network = createNetwork(spec);
  const pass = forward(network, example.input);
  const pen = penOf(network, layerNames);
  const value = (id: string): number => {
    const name = parseQuantityName(id);
    switch (name.kind) {
      case "weight":
        return network.w(name.layer, name.j, name.k);
      case "bias":
        return network.b(name.layer, name.j);
      case "weightedSum":
        return pass.z(name.layer, name.j);
      case "activation":
        return pass.a(name.layer, name.j);
      case "target":
        return example.target[name.j] ?? Number.NaN;
      case "cost":
        return pass.output.reduce((total, a, j) => total + (a - (example.target[j] ?? Number.NaN)) ** 2, 0);
    }
  };
  const figure = { network: spec, example, showsValues, layerNames };
  return {
    network,
    example,
    pass,
    names: pen.names,
    pen,
    value,
    figure,
  };
}
