import { type Path, type QuantityValues, valuesOf } from "@nn/core";
import { lampOf, type Play, readingOf } from "@nn/level-kit";
import { idOf } from "@nn/notation";
import { type Sight, sightOf } from "./sight.ts";

/** What the lit lamps of a knob show on the board. */
export interface Signal {
  readonly lit: 0 | 1 | 2 | 3;
  readonly sign?: -1 | 0 | 1;
  /** With its sign: ∂C/∂knob. */
  readonly slope?: number;
  /** The ways from the knob to the cost, for the example that is shown. */
  readonly paths?: readonly Path[];
}

/** The line of play: the cost at the start and after each of its nudges, and how many of them stand. */
export interface Trail {
  readonly costs: readonly number[];
  readonly at: number;
  /** Every nudge ever made, undone ones included. */
  readonly ink: number;
}

/** Every number in one picture. A picture between two moments mixes the numbers of both. */
export interface Snapshot {
  readonly values: QuantityValues;
  /** One for each knob. */
  readonly signals: readonly Signal[];
  readonly trail: Trail;
  /** Only for several examples. */
  readonly sight?: Sight;
}

/** The play before a nudge has been drawn already: what was worked out for it serves again. */
const drawn = new WeakMap<Play, Map<number, Snapshot>>();

/** The numbers of a play, with one of its examples in the network. The cost is the mean over all of them. */
export function snapshotOf(play: Play, example: number): Snapshot {
  const known = drawn.get(play) ?? new Map<number, Snapshot>();
  drawn.set(play, known);
  const snapshot = known.get(example) ?? takeSnapshot(play, example);
  known.set(example, snapshot);
  return snapshot;
}

function takeSnapshot(play: Play, example: number): Snapshot {
  const { network, cost } = readingOf(play);
  const { of } = valuesOf(network, play.level.examples[example] as Play["level"]["examples"][number]);
  const values = { of: (id: string) => (id === idOf.C ? cost : of(id)) };
  const signals = play.level.knobs.map((_, knob): Signal => {
    const { lit, sign, size, traces } = lampOf(play, knob);
    return {
      lit,
      ...(sign !== undefined && { sign }),
      ...(sign !== undefined && size !== undefined && { slope: sign * size }),
      ...(traces?.[example] && { paths: traces[example].paths }),
    };
  });
  const sight = sightOf(play.level, network);
  return { values, signals, trail: { costs: play.costs, at: play.at, ink: play.ink }, ...(sight && { sight }) };
}
