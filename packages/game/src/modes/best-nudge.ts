import { type NudgeLevel, replay } from "@nn/level-kit";

/** The lowest cost that a single nudge of a level reaches: what a miss is shown beside. */
export function bestCost(level: NudgeLevel): number {
  const pencil = { ...level, mode: "pencil" } as const;
  const costs = level.knobs.flatMap((_, knob) =>
    ([-1, 1] as const).map((direction) => {
      const outcome = replay(pencil, [{ kind: "nudge", knob, direction }]);
      return outcome.ok ? (outcome.play.costs[1] as number) : Number.POSITIVE_INFINITY;
    }),
  );
  return Math.min(...costs);
}
