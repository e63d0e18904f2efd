import { fromFlat, type Network } from "@nn/core";
import { type KeptRun, type Kind, NEURONS, PIXELS, shapeOf } from "@nn/digits";
import { givenDigit, givenRun } from "@nn/digits/given";
import { createStore } from "zustand/vanilla";
import type { OfRun } from "./messages.ts";
import { readLab } from "./reading.ts";
import type { Chosen, Lab } from "./state.ts";

const FIRST_WEIGHTS = PIXELS * NEURONS[0];

const run = givenRun();

/** The weight of the first layer that this digit's cost answers to most. */
function steepest(): Chosen {
  // The first views show this very reading: it is worked out once, while nobody waits for a drawing.
  const { gradient } = readLab({ run, picture: givenDigit.picture, target: givenDigit.label });
  const slopes = Array.from({ length: FIRST_WEIGHTS }, (_, i) => Math.abs(gradient.values[i] ?? 0));
  const at = slopes.indexOf(Math.max(...slopes));
  return { layer: 1, j: Math.floor(at / PIXELS), k: at % PIXELS };
}

export const firstLab: Lab = {
  run,
  origin: "given",
  phase: "still",
  steps: run.reports.at(-1)?.steps ?? 0,
  fault: undefined,
  heldOut: undefined,
  digit: givenDigit.digit,
  picture: givenDigit.picture,
  target: givenDigit.label,
  chosen: steepest(),
};

/** One for the page: all its figures are views of it. */
export const lab = createStore<Lab>(() => firstLab);

export const networkOf = (kind: Kind, parameters: Float64Array): Network => fromFlat({ ...shapeOf(kind), parameters });

export const stepsOf = ({ reports }: KeptRun): number => reports.at(-1)?.steps ?? 0;
export const isOver = ({ reports }: KeptRun): boolean => {
  const last = reports.at(-1);
  return last !== undefined && last.steps >= last.of;
};

/** What becomes of the lab when the worker has something to say. */
export function afterMessage(now: Lab, message: OfRun): Partial<Lab> {
  switch (message.kind) {
    case "fault":
      return { phase: "still", fault: "training", steps: stepsOf(now.run) };
    case "steps": {
      const isAgain = message.steps < stepsOf(now.run);
      if (now.phase === "still") return {}; // it was said before the pause was heard
      return { phase: isAgain ? "again" : "learning", steps: message.steps };
    }
    case "report": {
      const { kind, seed, reports } = now.run;
      const { report, parameters } = message;
      const run = { kind, seed, network: networkOf(kind, parameters), reports: [...reports, report] };
      const phase = isOver(run) || now.phase === "still" ? "still" : "learning";
      return { run, phase, steps: report.steps };
    }
  }
}
