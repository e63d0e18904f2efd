// Writes generated/extremes.json: networks whose numbers span ten orders of magnitude, and their gradients, each slope the
// double nearest to its value in 80-digit arithmetic. Run: pnpm --filter @nn/core goldens
import { writeFileSync } from "node:fs";
import { backpropagate, mean, type Spec } from "./backpropagation.ts";
import { seeded } from "./exact.ts";

const random = seeded(13);
const whole = (most: number) => 1 + Math.floor(random() * most);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)];
const list = <Item>(count: number, make: (index: number) => Item) => Array.from({ length: count }, (_, i) => make(i));
/** From 10⁻⁵ to 10⁵, either sign; three digits keep the file short. */
const any = () => Number(((random() < 0.5 ? -1 : 1) * 10 ** (10 * random() - 5)).toPrecision(3));

const cases = list(80, () => {
  const cost = pick<Spec["cost"]>(["squares", "crossEntropy", "softmaxCrossEntropy"]);
  const depth = whole(3);
  const layers = list(depth, (i) => {
    const forced = { squares: undefined, crossEntropy: "sigmoid", softmaxCrossEntropy: "identity" }[cost];
    const activation = (i === depth - 1 && forced) || pick(["identity", "relu", "sigmoid", "tanh", "softplus"]);
    return { neurons: whole(3), activation };
  });
  const inputs = whole(3);
  const sizes = [inputs, ...layers.map(({ neurons }) => neurons)];
  const spec: Spec = {
    inputs,
    layers,
    weights: layers.map(({ neurons }, i) => list(neurons, () => list(sizes[i], any))),
    biases: layers.map(({ neurons }) => list(neurons, any)),
    cost,
  };
  const target = () => list(sizes[depth], () => (cost === "squares" ? any() : pick([0, 0.5, 1])));
  const examples = list(whole(2), () => ({ input: list(inputs, any), target: target() }));
  const { gradient } = mean(examples.map((example) => backpropagate(spec, example)));
  return JSON.stringify({ spec, examples, gradient: gradient.map(({ v }) => v.toNumber()) });
});
writeFileSync(new URL("./generated/extremes.json", import.meta.url), `[\n${cases.join(",\n")}\n]\n`);
console.log(`${cases.length} networks`);
