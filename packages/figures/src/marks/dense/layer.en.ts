import { line } from "@nn/words";

/** What the layer with many wires says. */
export const words = {
  table:
    "The last layer as a table: a row for each neuron that its wires lead into, a column for each that they come from",
  from: "from",
  into: "into",
  bias: "bias",
  sum: "sum",
  ends: <Piece>(weight: Piece, into: string, from: string) =>
    line<Piece | string>`${weight}: first where it ends, neuron ${into}; then where it begins, neuron ${from}.`,
  oneEnd: <Piece>(bias: Piece, neuron: string) =>
    line<Piece | string>`${bias}: a bias comes from nowhere, so one number is enough: neuron ${neuron}.`,
};

export type Words = typeof words;
