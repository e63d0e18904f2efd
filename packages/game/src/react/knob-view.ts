import { latexOf, parseParameterName, textOf } from "@nn/core";
import type { Knob, Play, Reading } from "@nn/level-kit";
import { sizesOf } from "../board/plan.ts";
import { brief, decimalsFor, shown } from "../number.ts";
import { placeWords, spokenName } from "../words.ts";

/** Everything that the page says about one knob. */
export interface KnobView {
  readonly knob: number;
  readonly hue: "w" | "b";
  readonly latex: string;
  readonly plain: string;
  /** "input to output" */
  readonly place: string;
  /** "weight from input to output" */
  readonly spoken: string;
  readonly value: number;
  readonly number: string;
  readonly step: string;
  readonly range: string;
  /** False at the end of the range, or when no nudge is left. */
  readonly canGo: { readonly down: boolean; readonly up: boolean };
}

export function knobViewOf({ level }: Play, reading: Reading, knob: number): KnobView {
  const { parameter, step, min, max } = level.knobs[knob] as Knob;
  const { network } = reading;
  const sizes = sizesOf(level);
  const value = reading.values[knob] as number;
  const decimals = decimalsFor(value - (reading.turns[knob] as number) * step, step);
  // A little less than a step still fits: the rules leave the same room for rounding.
  const almost = step * (1 - 1e-6);
  return {
    knob,
    hue: parseParameterName(parameter).kind === "bias" ? "b" : "w",
    latex: latexOf(network, parameter),
    plain: textOf(network, parameter),
    place: placeWords(sizes, parameter),
    spoken: spokenName(sizes, parameter),
    value,
    number: shown(value, decimals),
    step: shown(step, decimals),
    range: `${brief(min)} to ${brief(max)}`,
    canGo: { down: !reading.over && value - min >= almost, up: !reading.over && max - value >= almost },
  };
}
