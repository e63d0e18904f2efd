import "server-only";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { factorByFactor } from "./mistake-in-factors.ts";
import { backInNumbers } from "./mistake-in-numbers.ts";
import { stepByStepBack } from "./mistake-in-sweep.ts";

/** Derivations in letters, factor by factor and layer by layer, and one in numbers. */
const styles: readonly ((seed: number) => Exercise)[] = [factorByFactor, stepByStepBack, factorByFactor, backInNumbers];

/** A worked derivation with one planted slip: which line is it, and how should it read? */
export const findTheMistake: Family = {
  id: "find-the-mistake",
  make: (seed) => (styles[seed % styles.length] ?? factorByFactor)(seed),
};
