import { forward, parameterNames, parameterValue } from "@nn/core";
import { lampOf, type Play, readingOf } from "@nn/level-kit";

/** What the lit lamps of a knob show on the board. */
export interface Signal {
  readonly lit: 0 | 1 | 2 | 3;
  readonly sign?: -1 | 0 | 1;
  /** With its sign: ∂C/∂knob. */
  readonly slope?: number;
}

/** Every number of one picture. Plain data, so that a picture between two moments is made by mixing numbers. */
export interface Snapshot {
  /** By quantity: "w1.0.0", "b1.0", "x0", "z1.0", "a1.0", "y0", "C". */
  readonly values: Readonly<Record<string, number>>;
  /** One for each knob. */
  readonly signals: readonly Signal[];
}

/** The numbers of a play, with one of its examples in the network. The cost is that of all examples. */
export function snapshotOf(play: Play, example: number): Snapshot {
  const { network, cost } = readingOf(play);
  const { input, target } = play.level.examples[example] as Play["level"]["examples"][number];
  const pass = forward(network, input);
  const values: Record<string, number> = { C: cost };
  for (const name of parameterNames(network)) values[name] = parameterValue(network, name);
  input.forEach((value, k) => {
    values[`x${k}`] = value;
  });
  target.forEach((value, j) => {
    values[`y${j}`] = value;
  });
  network.sizes.slice(1).forEach((size, at) => {
    for (let j = 0; j < size; j++) {
      values[`z${at + 1}.${j}`] = pass.z(at + 1, j);
      values[`a${at + 1}.${j}`] = pass.a(at + 1, j);
    }
  });
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

/** A number of a snapshot. @throws {RangeError} if it has none of this name: a picture and its level do not belong together */
export function numberOf({ values }: Snapshot, quantity: string): number {
  const value = values[quantity];
  if (value === undefined) throw new RangeError(`quantity: expected one of this network, received ${quantity}`);
  return value;
}
