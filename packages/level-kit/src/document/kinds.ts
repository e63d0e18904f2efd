import type { BackpropLevel, Level, NudgeLevel } from "./level.ts";

/** True if the level is played by turning knobs. */
export const hasKnobs = (level: Level): level is NudgeLevel => level.kind !== "backprop";

/** True if the level is played by placing factors. */
export const hasSlots = (level: Level): level is BackpropLevel => level.kind === "backprop";
