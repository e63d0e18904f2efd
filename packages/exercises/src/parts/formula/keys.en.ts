import "server-only";

const kinds: Readonly<Record<string, string>> = {
  a: "activation",
  x: "input",
  z: "weighted sum",
  w: "weight",
  b: "bias",
  y: "target",
};

/** What is read aloud for the keys beside a field. */
export const words = {
  /** By the letter of a quantity; any other letter is read as it is typed. */
  quantity: (letter: string, typed: string, index: string | undefined, layer: string | undefined) => {
    const numbered = [kinds[letter] ?? typed, ...(index ?? "")].join(" ");
    return layer === undefined ? numbered : `${numbered} of layer ${layer.replace("-", " minus ")}`;
  },
  sigma: "sigma of",
  sigmaSlope: "slope of sigma at",
  costSlope: "slope of the cost along",
  power: "to the power of",
};
