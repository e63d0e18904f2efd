import "server-only";

/** What is read aloud for the keys beside a field that are no quantity. */
export const words = {
  sigma: "sigma of",
  sigmaSlope: "slope of sigma at",
  sumOver: (letter: string) => `sum over ${letter}`,
  costSlope: "slope of the cost along",
  power: "x to the power of",
};
