import { type QuantityValues, valuesOf } from "@nn/core";
import { lampOf, type Play, readingOf } from "@nn/level-kit";
import { idOf } from "@nn/notation";

/** What the lit lamps of a knob show on the board. */
export interface Signal {
  readonly lit: 0 | 1 | 2 | 3;
  readonly sign?: -1 | 0 | 1;
  /** With its sign: ∂C/∂knob. */
  readonly slope?: number;
}

/** Every number in one picture. A picture between two moments mixes the numbers of both. */
export interface Snapshot {
  readonly values: QuantityValues;
  /** One for each knob. */
  readonly signals: readonly Signal[];
}

/** The numbers of a play, with one of its examples in the network. The cost is the mean over all of them. */
export function snapshotOf(play: Play, example: number): Snapshot {
  const { network, cost } = readingOf(play);
  const { of } = valuesOf(network, play.level.examples[example] as Play["level"]["examples"][number]);
  const values = { of: (id: string) => (id === idOf.C ? cost : of(id)) };
  const signals = play.level.knobs.map((_, knob): Signal => {
    const { lit, sign, size } = lampOf(play, knob);
    return {
      lit,
      ...(sign !== undefined && { sign }),
      ...(sign !== undefined && size !== undefined && { slope: sign * size }),
    };
  });
  return { values, signals };
}
