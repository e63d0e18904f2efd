import core from "@nn/core/package.json" with { type: "json" };
import { placeAt } from "@nn/course";
import type { Surroundings } from "@nn/level-kit";
import { whyNotTypeset } from "./typeset.ts";
import { worlds } from "./worlds.ts";

/** What packs are checked against: the worlds, the course and the core of this project. */
export const surroundings: Surroundings = {
  worlds: worlds.map(({ id }) => id),
  coreVersion: core.version,
  hasSection: (address) => placeAt(address) !== undefined,
  whyNotTypeset,
};
