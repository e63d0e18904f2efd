import {
  checkExamples,
  type Example,
  FormatError,
  fromText,
  type Network,
  NonFiniteError,
  numberFrom,
  numberToText,
  ShapeError,
  toText,
} from "@nn/core";
import type { FamilyId } from "../catalogue.ts";

/** A network with one example, brought from a figure: the numbers that somebody wants to be asked about. */
export interface Given {
  readonly network: Network;
  readonly example: Example;
}

/** Longer texts are refused unread. A chain of six layers with all its digits has half as many. */
export const LONGEST_GIVEN = 400;

/** Beyond this an activation is flat for every number that is shown. */
const LARGEST = 100;

/** As a text that an address and a token can hold: `1~1_1s_1s~q~1.2_-.3_1.4_-.5~.85_1`, the core's own and the example. */
export const givenText = ({ network, example: { input, target } }: Given): string =>
  `${toText(network)}~${[...input, ...target].map(numberToText).join("_")}`;

/** What such a text says; undefined if it is none, or says something that no figure shows. */
export function givenFrom(text: string): Given | undefined {
  if (text.length > LONGEST_GIVEN) return undefined;
  const end = text.lastIndexOf("~");
  try {
    const network = fromText(text.slice(0, Math.max(0, end)));
    const numbers = text
      .slice(end + 1)
      .split("_")
      .map(numberFrom);
    const example = { input: numbers.slice(0, network.inputs), target: numbers.slice(network.inputs) };
    checkExamples(network, [example]);
    const areSmall = [...Array.from(network.parameters), ...numbers].every((number) => Math.abs(number) <= LARGEST);
    return areSmall && givenText({ network, example }) === text ? { network, example } : undefined;
  } catch (error) {
    if (error instanceof FormatError || error instanceof ShapeError || error instanceof NonFiniteError)
      return undefined;
    throw error;
  }
}

/** The family that can ask about these numbers; undefined where none can. */
export const familyFor = (network: Pick<Network, "sizes" | "layers" | "cost">): FamilyId | undefined =>
  endsInSigmoid(network) ? "last-weight-number" : undefined;

/** One neuron in each layer, the last one a sigmoid, and a cost made of squares. */
export const endsInSigmoid = ({ sizes, layers, cost }: Pick<Network, "sizes" | "layers" | "cost">): boolean =>
  sizes.every((size) => size === 1) && layers.at(-1)?.activation === "sigmoid" && cost === "squares";
