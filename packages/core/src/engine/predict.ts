import { softmax, type Values } from "../network/cost.ts";
import { checkExamples, checkInput, type FlatExample } from "../network/example.ts";
import type { Network } from "../network/network.ts";
import { Engine } from "./engine.ts";

/**
 * What the network says about an input: its outputs, and under `softmaxCrossEntropy` the probabilities that they stand for.
 * Of an engine nothing is copied but the answer.
 * @throws as `forward` does
 */
export function predict(network: Network | Engine, input: Values): readonly number[] {
  const engine = engineOf(network);
  checkInput(engine.plan, input);
  const output = engine.forward(input);
  return engine.plan.cost === "softmaxCrossEntropy" ? softmax(output) : Array.from(output, (a) => a + 0);
}

/**
 * The share of examples that come out right, from 0 to 1. Of several outputs the largest must stand where the target is
 * largest; a single one must lie on the same side of ½ as its target.
 * @throws as `costOf` does
 */
export function accuracy(network: Network | Engine, examples: readonly FlatExample[]): number {
  const engine = engineOf(network);
  checkExamples(engine.plan, examples);
  const right = examples.filter(({ input, target }) => choice(engine.forward(input)) === choice(target));
  return right.length / examples.length;
}

const engineOf = (network: Network | Engine) => (network instanceof Engine ? network : new Engine(network));

function choice(values: Values): number {
  if (values.length === 1) return Number((values[0] as number) >= 0.5);
  let best = 0;
  for (let j = 1; j < values.length; j++) if ((values[j] as number) > (values[best] as number)) best = j;
  return best;
}
