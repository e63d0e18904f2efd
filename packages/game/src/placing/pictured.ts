import type { BackpropLevel, NudgeLevel } from "@nn/level-kit";

/** Never reached: nothing is nudged. */
const NO_STEP = 1;

/** A level of placing as a board draws it: what is wanted stands on its wire like a knob. */
export function pictured({ wanted, kind: _, ...level }: BackpropLevel): NudgeLevel {
  return {
    ...level,
    kind: "nudge",
    knobs: wanted.map((parameter) => ({ parameter, step: NO_STEP, min: -1000, max: 1000 })),
    target: 1,
  };
}
