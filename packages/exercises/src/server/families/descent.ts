import "server-only";
import type { descent } from "../../families/descent.ts";
import type { Makers } from "../family.ts";
import { average } from "./average.ts";
import { oneStep } from "./one-step.ts";

export const descentMakers: Makers<typeof descent> = {
  "average-slope": average,
  "one-step": oneStep,
};
