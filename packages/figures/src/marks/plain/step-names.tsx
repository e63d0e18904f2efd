import type { stepPaths } from "../../layout/slope-layout.ts";
import { words } from "./plain.en.ts";

/** A name needs this much room beside its arrow, px. */
const ROOM_PX = 26;

/** The names of run and rise, where their arrows are long enough to have them. */
export function StepNames({ step: { start, end } }: { readonly step: ReturnType<typeof stepPaths> }) {
  const [run, rise] = [end[0] - start[0], end[1] - start[1]];
  return (
    <g fontSize="14" fill="var(--ink-soft)">
      {Math.abs(run) > ROOM_PX && (
        <text x={(start[0] + end[0]) / 2} y={rise < 0 ? start[1] + 18 : start[1] - 9} textAnchor="middle">
          {words.run}
        </text>
      )}
      {Math.abs(rise) > ROOM_PX && (
        <text x={end[0] + (run < 0 ? -8 : 8)} y={(start[1] + end[1]) / 2 + 5} textAnchor={run < 0 ? "end" : "start"}>
          {words.rise}
        </text>
      )}
    </g>
  );
}
