export const words = {
  "one-neuron": { title: "One neuron", summary: "One weight, one glass, one line to reach" },
  "the-chain": { title: "The chain", summary: "A nudge passes through every link" },
  asleep: { title: "Asleep", summary: "Very wrong, and very quiet" },
  "many-wires": { title: "Many wires", summary: "Effects along several paths add up" },
  "many-examples": { title: "Many examples", summary: "One network, several wishes" },
  landscape: { title: "Landscape", summary: "Sometimes the way down goes up" },
  "ink-and-fog": { title: "Ink and fog", summary: "No way back, and no way to see" },
};

export type Words = typeof words;
