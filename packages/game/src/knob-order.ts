import { parseParameterName } from "@nn/core";
import type { NudgeLevel } from "@nn/level-kit";

/**
 * The level's knobs in the order in which a signal meets them: layer by layer, in a layer neuron by neuron, and at a
 * neuron its weights before its bias. Whoever goes from knob to knob goes this way.
 */
export function networkOrder({ knobs }: Pick<NudgeLevel, "knobs">): readonly number[] {
  const rank = (knob: number): readonly number[] => {
    const name = parseParameterName(knobs[knob]?.parameter ?? "");
    return [name.layer, name.j, name.kind === "bias" ? Number.POSITIVE_INFINITY : name.k];
  };
  return knobs
    .map((_, knob) => knob)
    .sort((a, b) => {
      const [left, right] = [rank(a), rank(b)];
      const at = left.findIndex((part, place) => part !== right[place]);
      return at < 0 ? 0 : (left[at] as number) - (right[at] as number);
    });
}
