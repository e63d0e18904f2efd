import { gradientOf } from "@nn/core";
import { isBuilt } from "../backprop/placing.ts";
import { placingReadingOf } from "../backprop/placing-reading.ts";
import { replayPlacing } from "../backprop/replay-placing.ts";
import { groundOf, slotsOf } from "../backprop/slots.ts";
import type { BackpropLevel } from "../document/level.ts";
import type { Issue } from "../issue.ts";
import type { Move } from "../play/move.ts";
import type { LevelEntry } from "./entry.ts";
import { issue } from "./rule.ts";

/** What must hold of a level whose factors are placed, rule by rule. Nothing has to be searched for. */
export const placingRules: readonly {
  readonly id: string;
  readonly check: (level: BackpropLevel, entry: LevelEntry) => readonly Issue[];
}[] = [
  { id: "V2", check: finiteSlopes },
  { id: "V4", check: (level, { wrong }) => wrongLogsDoNotBuild(level, wrong) },
  { id: "V5", check: (level, { solutions: [solution = []] }) => solutionBuilds(level, solution) },
  { id: "V6", check: (level, { solutions: [solution = []] }) => parIsSlots(level, solution) },
];

function finiteSlopes(level: BackpropLevel): readonly Issue[] {
  const { network, example } = groundOf(level);
  const { cost, values } = gradientOf(network, [example]);
  const areFinite = Number.isFinite(cost) && Array.from(values).every(Number.isFinite);
  return areFinite ? [] : issue("level.network", { code: "overflow-on-the-way" });
}

function wrongLogsDoNotBuild(level: BackpropLevel, wrong: LevelEntry["wrong"]): readonly Issue[] {
  if (wrong.length === 0) return issue("wrong", { code: "no-wrong-log" });
  return wrong.flatMap(({ log }, at) => {
    const outcome = replayPlacing(level, log);
    // A log that goes on after it has won has won.
    if (outcome.ok ? isBuilt(outcome.placing) : outcome.refusal.code === "already-solved")
      return issue(`wrong.${at}.log`, { code: "wrong-log-wins" });
    if (outcome.ok) return [];
    return issue(`wrong.${at}.log.${outcome.at}`, { code: "move-refused", refusal: outcome.refusal });
  });
}

function solutionBuilds(level: BackpropLevel, solution: readonly Move[]): readonly Issue[] {
  const outcome = replayPlacing(level, solution);
  if (!outcome.ok) return issue(`solution.0.${outcome.at}`, { code: "move-refused", refusal: outcome.refusal });
  const { left } = placingReadingOf(outcome.placing);
  return left === 0 ? [] : issue("solution.0", { code: "slots-left", left });
}

function parIsSlots(level: BackpropLevel, solution: readonly Move[]): readonly Issue[] {
  const slots = slotsOf(level).length;
  if (level.par !== slots) return issue("level.par", { code: "par-is-slots", par: level.par, slots });
  if (level.bestKnown) return issue("level.bestKnown", { code: "par-is-proved" });
  if (solution.length === slots) return [];
  return issue("solution.0", { code: "not-par-pieces", par: slots, moves: solution.length });
}
