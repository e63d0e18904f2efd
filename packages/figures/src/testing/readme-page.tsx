import {
  Controls,
  Figure,
  Lesson,
  Live,
  LiveDerivative,
  NetworkFigure,
  NudgeBar,
  NumberLines,
  ProductRow,
  StateBar,
} from "../index.ts";

const sigmoid = { neurons: 1, activation: "sigmoid" as const };
const chain = {
  inputs: 1,
  layers: [sigmoid, sigmoid, sigmoid],
  weights: [[[1.2]], [[-0.9]], [[1.4]]],
  biases: [[-0.3], [1.1], [-0.5]],
};
const example = { input: [0.85], target: [1] };
const xor = {
  inputs: 2,
  layers: [{ neurons: 2, activation: "tanh" as const }, sigmoid],
  weights: [
    [
      [1, -1],
      [-1, 1],
    ],
    [[1, 1]],
  ],
  biases: [[0, 0], [0]],
};
const corners = [0, 1].flatMap((one) => [0, 1].map((other) => ({ input: [one, other], target: [one ^ other] })));

/** The page of the README, which must look the same there. */
export const readmePage = () => (
  <Lesson start={{ setup: { network: chain, examples: [example], nudge: { quantity: "w3.0.0", by: 0.1 } } }}>
    <p>
      The cost is <Live q="C" />, and its slope <LiveDerivative />.
    </p>
    <Figure toDo="Drag anything.">
      <NudgeBar />
      <NetworkFigure />
      <NumberLines />
      <ProductRow of="w3.0.0" />
      <Controls />
      <StateBar />
    </Figure>
    <Lesson start={{ name: "xor", setup: { network: xor, examples: corners, descent: { learningRate: 0.5 } } }}>
      <NetworkFigure />
    </Lesson>
  </Lesson>
);
