import "server-only";
import { costOf, createNetwork, type Example } from "@nn/core";

/** What the network said of an example, and what it should have said. */
interface Said {
  readonly output: readonly number[];
  readonly target: Example["target"];
}

/** The cost of these outputs as the engine has it. */
export function costOfOutputs(examples: readonly Said[]): number {
  const places = (examples[0]?.output ?? []).map((_, place) => place);
  // A network that hands its inputs on as they are.
  const network = createNetwork({
    inputs: places.length,
    layers: [{ neurons: places.length, activation: "identity" }],
    weights: [places.map((j) => places.map((k) => (j === k ? 1 : 0)))],
    biases: [places.map(() => 0)],
  });
  return costOf(
    network,
    examples.map(({ output, target }) => ({ input: output, target })),
  );
}
