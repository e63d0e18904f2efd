import type { NudgeLevel } from "../document/level.ts";
import { applyMove } from "../play/apply-move.ts";
import type { Move, Nudge, Stroke } from "../play/move.ts";
import { isSolved, type Play, startPlay } from "../play/play.ts";
import { rightAnswers } from "../solve/winning-log.ts";

/** What goes wrong with it; the sentence is the surface's. */
export type Slip = "one-short" | "other-way" | "one-knob" | "first-way";

export interface Slipped {
  readonly slip: Slip;
  readonly log: readonly Move[];
}

/** Logs near the solution that can be played and do not win: to begin with, until an author finds better ones. */
export function wrongLogs(level: NudgeLevel, solution: readonly Stroke[]): readonly Slipped[] {
  const turned = solution.filter((stroke): stroke is Nudge => stroke.kind === "nudge");
  const first = turned[0];
  const slips: readonly { readonly slip: Slip; readonly line: readonly Stroke[] }[] = [
    { slip: "one-short", line: solution.slice(0, -1) },
    { slip: "other-way", line: turned.map((nudge) => ({ ...nudge, direction: nudge.direction === 1 ? -1 : 1 })) },
    ...(first
      ? [
          { slip: "one-knob" as const, line: turned.map(() => first) },
          { slip: "first-way" as const, line: turned.map(({ knob }) => ({ ...first, knob })) },
        ]
      : []),
  ];
  return slips.flatMap(({ slip, line }) => {
    const log = playable(level, line);
    return log.length > 0 ? [{ slip, log }] : [];
  });
}

/** The strokes up to the first that is refused, as moves of the level's mode; none if they win. */
function playable(level: NudgeLevel, line: readonly Stroke[]): readonly Move[] {
  const before = level.kind === "predict" ? rightAnswers(level) : [];
  let play: Play = startPlay(level);
  const log: Move[] = [];
  const plan: Nudge[] = [];
  for (const move of [...before, ...line]) {
    const isPlanned = level.mode === "fog" && move.kind === "nudge";
    const outcome = applyMove(play, isPlanned ? { kind: "commit", plan: [move] } : move);
    if (!outcome.ok) break;
    if (isPlanned) plan.push(move);
    else log.push(move);
    play = outcome.play;
    if (isSolved(play)) return [];
  }
  if (plan.length > 0) return [...log, { kind: "commit", plan }];
  return log.length > before.length ? log : [];
}
