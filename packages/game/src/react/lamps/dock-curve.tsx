import { lampOf } from "@nn/level-kit";
import { useGameView } from "../game-context.tsx";
import { knobViewOf } from "../knob-view.ts";
import { CostCurve } from "./cost-curve.tsx";

/** The ball on the curve of the knob in hand, as small as a phone's dock has room for. */
export function DockCurve() {
  const { play, reading, selected } = useGameView();
  return <CostCurve view={knobViewOf(play, reading, selected)} lamp={lampOf(play, selected)} size="small" />;
}
