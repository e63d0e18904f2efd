import { assembled } from "@nn/core/assembled";
import { describe, expect, test } from "vitest";
import { readSet } from "../testing/read-set.ts";
import { Run } from "./run.ts";
import { rateAt, scheduleOf, stepsIn, stepsInEpoch } from "./schedule.ts";

const training = readSet("training.bin", 1_500);
const heldOut = readSet("held-out.bin", 400);
const sets = { training, heldOut };

/** What a short run of so many steps says at its end. */
function after(steps: number, run: Run) {
  while (run.steps < steps && !run.isDone) run.step();
  return run.report();
}

// Sigmoids under squares are slow to start: a guess far off has flat slopes.
const short = [
  { kind: "relu", epochs: 8 },
  { kind: "sigmoid", epochs: 24 },
] as const;

describe.each(short)("$kind", ({ kind, epochs }) => {
  const schedule = { ...scheduleOf(kind), epochs };

  test("learns to read most digits of a small set", () => {
    const run = new Run({ ...sets, kind, seed: 1, schedule, runnerFor: assembled });
    const untaught = run.report();
    const { steps, cost, accuracy } = after(Number.POSITIVE_INFINITY, run);
    console.log(
      `${kind}: ${(100 * accuracy).toFixed(1)} % of ${heldOut.count} after ${steps} steps, cost ${cost.toFixed(3)}`,
    );
    expect(run.isDone).toBe(true);
    expect(untaught.accuracy).toBeLessThan(0.25);
    expect(accuracy).toBeGreaterThan(0.75);
  });

  test("a seed gives the same bits whatever runs the network, and another seed gives others", () => {
    const [one, same, other] = [
      new Run({ ...sets, kind, seed: 3, schedule, runnerFor: assembled }),
      new Run({ ...sets, kind, seed: 3, schedule }),
      new Run({ ...sets, kind, seed: 4, schedule }),
    ].map((run) => ({ report: after(60, run), parameters: run.network().parameters }));
    expect(one).toEqual(same);
    expect(other?.parameters).not.toEqual(one?.parameters);
  });
});

test("a report says the mean cost since the one before, and asking for it changes no step", () => {
  const [asked, silent] = [1, 2].map(() => new Run({ ...sets, kind: "relu", seed: 5 })) as [Run, Run];
  const first = after(1, asked);
  after(2, asked);
  silent.step();
  silent.step();
  expect(first.cost).toBeGreaterThan(1.8); // about log 10 = 2.3 while nothing is known
  expect(asked.network().parameters).toEqual(silent.network().parameters);
  expect(asked.report().cost).toBeNaN(); // no digit was looked at since
});

test("the schedule looks at every digit once an epoch, and its rate falls evenly to nothing", () => {
  const schedule = { epochs: 3, batch: 32, rate: 0.5, shiftOneIn: 2 };
  expect(stepsInEpoch(schedule, 65)).toBe(3);
  expect(stepsIn(schedule, 65)).toBe(9);
  expect([0, 3, 6].map((step) => rateAt(schedule, 65, step))).toEqual([0.5, 0.5 * (1 - 3 / 9), 0.5 * (1 - 6 / 9)]);
});

test("nothing to learn from is refused", () => {
  const none = { count: 0, pixels: new Uint8Array(0), labels: new Uint8Array(0) };
  expect(() => new Run({ ...sets, training: none, kind: "relu", seed: 1 })).toThrow(RangeError);
});
