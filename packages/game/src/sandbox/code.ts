import {
  createNetwork,
  type Example,
  FormatError,
  fromText,
  numberFrom,
  numberToText,
  ShapeError,
  toText,
} from "@nn/core";
import { type Sandbox, sandboxFrom } from "./sandbox.ts";

/** Longer texts are refused unread; 4-4-4-4 with eight examples of long numbers stays far below. */
const LONGEST = 4_000;

/**
 * A sandbox as a short text that stands in an address as it is:
 *
 *   1!1~2_2s_1s~q~1_-.5_…!.1!1_0_1!0_1_0     version ! network, as the core writes it ! step ! one example each
 *
 * An example is its inputs, then its targets.
 */
export function sandboxCode({ network, examples, step }: Sandbox): string {
  const rows = examples.map(({ input, target }) => [...input, ...target].map(numberToText).join("_"));
  return ["1", toText(createNetwork(network)), numberToText(step), ...rows].join("!");
}

/** Reads what `sandboxCode` gave; undefined for an unknown version, or anything that no sandbox can be. */
export function sandboxIn(code: string): Sandbox | undefined {
  if (code.length > LONGEST) return undefined;
  const [version, text, step, ...rows] = code.split("!");
  if (version !== "1" || text === undefined || step === undefined) return undefined;
  try {
    const network = fromText(text);
    const examples = rows.map((row): Example => {
      const numbers = row.split("_").map(numberFrom);
      return { input: numbers.slice(0, network.inputs), target: numbers.slice(network.inputs) };
    });
    return sandboxFrom(network, examples, numberFrom(step));
  } catch (error) {
    // A text may also name a shape that no network has.
    if (error instanceof FormatError || error instanceof ShapeError) return undefined;
    throw error;
  }
}
