import "server-only";
import type { Family } from "../../../exercise/exercise.ts";
import { about } from "./about.ts";
import { factorByFactor } from "./mistake-in-factors.ts";
import { backInNumbers } from "./mistake-in-numbers.ts";
import { stepByStepBack } from "./mistake-in-sweep.ts";

/** Derivations in letters, factor by factor and layer by layer, and one in numbers. */
const styles = [factorByFactor, stepByStepBack, factorByFactor, backInNumbers];

/** A worked derivation with one planted slip: which line is it, and how should it read? */
export const findTheMistake: Family<typeof about.id> = {
  id: about.id,
  make: (seed) => (styles[seed % styles.length] ?? factorByFactor).make(seed),
};
