import type { NudgeLevel } from "@nn/level-kit";
import { arrowPlaces } from "../board/arrow-places.ts";
import type { Frame } from "../board/frame.ts";
import { layoutBoard } from "../board/layout.ts";
import { planOf } from "../board/plan.ts";
import type { Shows } from "../shows.ts";

/** The knobs of a level whose arrow would lie on something, so that it is left to the bench. */
export const arrowsWithoutRoom = (level: NudgeLevel, shows: Shows, frame: Frame): readonly string[] =>
  arrowPlaces(layoutBoard(planOf(level, shows), frame)).flatMap(({ isCramped }, knob) =>
    isCramped ? [level.knobs[knob]?.parameter ?? ""] : [],
  );
