import "server-only";
import type { backwards } from "../../families/backwards.ts";
import type { Makers } from "../family.ts";
import { backwardSweep } from "./backward-sweep.ts";
import { furtherBack } from "./further-back.ts";
import { weightBefore } from "./weight-before.ts";

export const backwardsMakers: Makers<typeof backwards> = {
  "weight-before": weightBefore,
  "backward-sweep": backwardSweep,
  "further-back": furtherBack,
};
