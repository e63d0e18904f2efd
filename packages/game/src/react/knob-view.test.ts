import { type NudgeLevel, readingOf, replay } from "@nn/level-kit";
import { expect, test } from "vitest";
import { oneWeight } from "../testing/levels.ts";
import { knobViewOf } from "./knob-view.ts";

test("a knob keeps the decimals that it begins with, whatever rounding its steps leave", () => {
  const level: NudgeLevel = {
    ...oneWeight,
    network: { ...oneWeight.network, weights: [[[0.1]]] },
    knobs: [{ parameter: "w1.0.0", step: 0.25, min: -2, max: 2 }],
  };
  const played = replay(level, [{ kind: "nudge", knob: 0, direction: 1 }]);
  if (!played.ok) throw new Error(played.refusal.code);
  const { number, step } = knobViewOf(played.play, readingOf(played.play), 0);
  expect([number, step]).toEqual(["0.35", "0.25"]);
});
