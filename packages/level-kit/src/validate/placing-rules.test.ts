import { expect, test } from "vitest";
import { buildingLog } from "../backprop/build.ts";
import type { BackpropLevel } from "../document/level.ts";
import type { Fault } from "../issue.ts";
import { chain } from "../testing/levels.ts";
import { down, reset } from "../testing/moves.ts";
import type { LevelEntry } from "./entry.ts";
import { validate } from "./validate.ts";

const solution = buildingLog(chain);
const [first, second] = solution;
if (!first || !second) throw new Error("there is nothing to place");
const good: LevelEntry = {
  level: chain,
  solutions: [solution],
  wrong: [{ why: "The first factor, and no more.", log: [first] }],
};
const level = (change: Partial<BackpropLevel>): LevelEntry => ({ ...good, level: { ...chain, ...change } });

test("[B7] a good level of kind backprop breaks no rule", () => {
  expect(validate(good)).toEqual([]);
});

const broken: readonly { rule: string; name: string; entry: LevelEntry; path: string; fault: Fault }[] = [
  {
    rule: "V2",
    name: "numbers beyond all numbers",
    entry: level({ network: { ...chain.network, weights: [[[1e200]], [[1e200]]] } }),
    path: "level.network",
    fault: { code: "overflow-on-the-way" },
  },
  { rule: "V4", name: "no wrong log", entry: { ...good, wrong: [] }, path: "wrong", fault: { code: "no-wrong-log" } },
  {
    rule: "V4",
    name: "a wrong log that builds everything",
    entry: { ...good, wrong: [{ why: "Right after all.", log: solution }] },
    path: "wrong.0.log",
    fault: { code: "wrong-log-wins" },
  },
  {
    rule: "V4",
    name: "a wrong log that goes on after it has won",
    entry: { ...good, wrong: [{ why: "Right after all.", log: [...solution, reset] }] },
    path: "wrong.0.log",
    fault: { code: "wrong-log-wins" },
  },
  {
    rule: "V4",
    name: "a wrong log that cannot be played",
    entry: { ...good, wrong: [{ why: "A nudge.", log: [first, down()] }] },
    path: "wrong.0.log.1",
    fault: { code: "move-refused", refusal: { code: "only-pieces" } },
  },
  {
    rule: "V5",
    name: "a solution with a move that cannot be made",
    entry: { ...good, solutions: [[first, first]] },
    path: "solution.0.1",
    fault: { code: "move-refused", refusal: { code: "slot-filled" } },
  },
  {
    rule: "V5",
    name: "a solution that stops too early",
    entry: { ...good, solutions: [[first, second]] },
    path: "solution.0",
    fault: { code: "slots-left", left: 3 },
  },
  {
    rule: "V6",
    name: "a par that is not the number of slots",
    entry: level({ par: 4 }),
    path: "level.par",
    fault: { code: "par-is-slots", par: 4, slots: 5 },
  },
  {
    rule: "V6",
    name: "a par said to be the best known",
    entry: level({ bestKnown: true }),
    path: "level.bestKnown",
    fault: { code: "par-is-proved" },
  },
  {
    rule: "V6",
    name: "a solution with a detour",
    entry: { ...good, solutions: [[first, reset, ...solution]] },
    path: "solution.0",
    fault: { code: "not-par-pieces", par: 5, moves: 7 },
  },
];

test.each(broken)("[B7] of a level of kind backprop, $name breaks $rule", ({ rule, entry, path, fault }) => {
  expect(validate(entry)).toContainEqual({ rule, path, ...fault });
});
