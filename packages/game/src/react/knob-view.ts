import { parseParameterName } from "@nn/core";
import type { Knob, Play, Reading } from "@nn/level-kit";
import { briefNumber, latexOf, quantityId, shownNumber, spokenName, textOf } from "@nn/notation";
import { decimalsFor } from "../board/decimals.ts";
import { sizesOf } from "../board/plan.ts";
import { placeOf } from "../neuron-names.ts";
import { words } from "../words.en.ts";

/** All that the page says about one knob. */
export interface KnobView {
  readonly knob: number;
  readonly hue: "w" | "b";
  readonly latex: string;
  readonly plain: string;
  /** "input to output" */
  readonly place: string;
  /** "weight of layer 1" */
  readonly spoken: string;
  readonly value: number;
  readonly number: string;
  readonly step: string;
  readonly range: string;
  /** False at the end of the range, and when no nudge is left. */
  readonly canGo: { readonly down: boolean; readonly up: boolean };
}

export function knobViewOf({ level }: Play, reading: Reading, knob: number): KnobView {
  const { parameter, step, min, max } = level.knobs[knob] as Knob;
  const { network } = reading;
  const id = quantityId(parameter);
  const value = reading.values[knob] as number;
  // 0.35 − 0.25 is not 0.1 to the last bit, and must not be written as if it were something else.
  const start = Number((value - (reading.turns[knob] as number) * step).toFixed(9));
  const decimals = decimalsFor(start, step);
  // A little less than a step still counts as one: the rules leave the same room for rounding.
  const almost = step * (1 - 1e-6);
  return {
    knob,
    hue: parseParameterName(parameter).kind === "bias" ? "b" : "w",
    latex: latexOf(network, id),
    plain: textOf(network, id),
    place: placeOf(sizesOf(level), parameter),
    spoken: spokenName(network, id),
    value,
    number: shownNumber(value, decimals),
    step: shownNumber(step, decimals),
    range: words.knobs.range(briefNumber(min), briefNumber(max)),
    canGo: { down: !reading.over && value - min >= almost, up: !reading.over && max - value >= almost },
  };
}
