import "server-only";
import type { many } from "../../families/many.ts";
import type { Makers } from "../family.ts";
import { manyWeight } from "./many-weight.ts";
import { manyWeightFormula } from "./many-weight-formula.ts";
import { pickPaths } from "./pick-paths.ts";
import { sumOverPaths } from "./sum-over-paths.ts";
import { sumOverPathsFormula } from "./sum-over-paths-formula.ts";
import { whichWeight } from "./which-weight.ts";

export const manyMakers: Makers<typeof many> = {
  "which-weight": whichWeight,
  "pick-paths": pickPaths,
  "sum-over-paths": sumOverPaths,
  "many-weight": manyWeight,
  "many-weight-formula": manyWeightFormula,
  "sum-over-paths-formula": sumOverPathsFormula,
};
