import { hasKnobs } from "./kinds.ts";
import type { Level, LevelNetwork, NudgeLevel } from "./level.ts";

/** How many starts a level has, its own among them. */
export function startsOf(level: Level): number {
  return hasKnobs(level) ? 1 + (level.starts?.length ?? 0) : 1;
}

/**
 * The plain level that is played from a start: 0 is the level's own, 1, 2, … are its further ones. Its knobs have that
 * start's values, its par is that start's, and it has no further starts itself.
 *
 * @throws {RangeError} if the level has no such start
 */
export function levelAt<Kind extends Level>(level: Kind, start: number): Kind;
export function levelAt(level: Level, start: number): Level {
  if (!Number.isInteger(start) || start < 0 || start >= startsOf(level))
    throw new RangeError(`start: expected 0 to ${startsOf(level) - 1}, received ${start}`);
  return hasKnobs(level) && level.starts ? plainLevel(level, start) : level;
}

function plainLevel({ starts = [], ...own }: NudgeLevel, start: number): NudgeLevel {
  const other = starts[start - 1];
  if (!other) return own;
  const { bestKnown: _, ...level } = own;
  const values = new Map(own.knobs.map(({ parameter }, knob) => [parameter, other.values[knob] as number]));
  return {
    ...level,
    network: withValues(own.network, values),
    par: other.par,
    ...(other.bestKnown && { bestKnown: true }),
  };
}

export function withValues(network: LevelNetwork, values: ReadonlyMap<string, number>): LevelNetwork {
  return {
    ...network,
    weights: network.weights.map((rows, at) =>
      rows.map((row, j) => row.map((weight, k) => values.get(`w${at + 1}.${j}.${k}`) ?? weight)),
    ),
    biases: network.biases.map((row, at) => row.map((bias, j) => values.get(`b${at + 1}.${j}`) ?? bias)),
  };
}
