import { trace } from "@nn/core";
import { type Knob, type Play, readingOf } from "@nn/level-kit";
import { type Reason, reasonOf } from "./reason.ts";

/** Why a tiny nudge of a knob does what it does, as the play stands; told along the paths of the example that is shown. */
export function reasonOfKnob(play: Play, knob: number, example: number): Reason {
  const { parameter } = play.level.knobs[knob] as Knob;
  const { network } = readingOf(play);
  return reasonOf(
    play.level.examples.map((each) => trace(network, each, parameter)),
    example,
  );
}
