import { decimalsOf } from "@nn/notation";

const FEWEST = 2;
const MOST = 6;

/** The fewest decimals, from two on, that write every one of these numbers exactly. */
export const decimalsFor = (...numbers: readonly number[]): number =>
  Math.max(FEWEST, ...numbers.map((value) => decimalsOf(value, MOST)));
