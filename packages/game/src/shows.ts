import type { NudgeLevel } from "@nn/level-kit";

/** Where a level stands in the course of worlds; both are counted from 1. */
export interface Standing {
  readonly world: number;
  readonly level: number;
}

/** What a level's stage shows. Each thing enters with the level that needs it first, and stays from there on. */
export interface Shows {
  /** A column for every nudge, and the way back. Without it, one column falls. */
  readonly trail: boolean;
  readonly par: boolean;
  /** An empty slot for every nudge that is left. */
  readonly budget: boolean;
  /** The ring of z around a glass. */
  readonly sums: boolean;
  /** The square of a bias that nobody can turn: without it, nobody could work out what the glass says. */
  readonly biases: boolean;
  /** A padlock on a weight that nobody can turn. */
  readonly locks: boolean;
  readonly bench: boolean;
  /** How many lamps of a knob there are: sign, size, factors. */
  readonly lamps: 0 | 1 | 2 | 3;
  /** The ball on the curve of its knob. */
  readonly ball: boolean;
  /** Every nudge ever made, as a number beside its hairline. */
  readonly ink: boolean;
}

/** The one thing that enters with a level, if it stands where something does. */
export type Entering =
  | "trail"
  | "par"
  | "budget"
  | "sums"
  | "locks"
  | "ball"
  | "factors"
  | "ceiling"
  | "examples"
  | "descent";

const ENTERS: Readonly<Record<string, Entering>> = {
  "1.2": "trail",
  "1.3": "par",
  "1.4": "budget",
  "1.5": "sums",
  "2.1": "locks",
  "2.2": "ball",
  "2.3": "factors",
  "3.1": "ceiling",
  "5.1": "examples",
  "6.1": "descent",
};

/** Some things a level has to have before they can enter with it. */
export function enteringWith(
  level: Pick<NudgeLevel, "ceiling" | "examples" | "descent">,
  standing: Standing | undefined,
): Entering | undefined {
  const thing = standing && ENTERS[`${standing.world}.${standing.level}`];
  if (thing === "ceiling" && level.ceiling === undefined) return undefined;
  if (thing === "examples" && level.examples.length < 2) return undefined;
  if (thing === "descent" && !level.descent) return undefined;
  return thing;
}

/** By the lamps that each of its levels brings. */
const WORLD_OF_LAMPS = 2;

/** A level that stands in no world, as a draft does, shows everything. */
export function showsOf(level: Pick<NudgeLevel, "network" | "knobs">, standing?: Standing): Shows {
  const from = (world: number, at: number) =>
    standing === undefined || standing.world > world || (standing.world === world && standing.level >= at);
  const isSquashed = level.network.layers.some(({ activation }) => activation !== "identity");
  const hasHiddenBias = level.network.biases.some((layer, at) =>
    layer.some((bias, j) => bias !== 0 && !level.knobs.some(({ parameter }) => parameter === `b${at + 1}.${j}`)),
  );
  const lamps = from(WORLD_OF_LAMPS, 3) ? 3 : from(WORLD_OF_LAMPS, 2) ? 2 : from(WORLD_OF_LAMPS, 1) ? 1 : 0;
  return {
    // Two knobs can be tried in more than one way, so there must be a way back.
    trail: from(1, 2) || level.knobs.length > 1,
    par: from(1, 3),
    budget: from(1, 4),
    sums: from(1, 5) || isSquashed,
    biases: from(1, 5) || isSquashed || hasHiddenBias,
    locks: from(2, 1),
    bench: lamps > 0,
    lamps,
    ball: from(2, 2),
    ink: from(2, 1),
  };
}

/** What a sandbox shows: everything but what belongs to a target. */
export const sandboxShows = (level: Pick<NudgeLevel, "network" | "knobs">): Shows => ({
  ...showsOf(level),
  par: false,
  budget: false,
  ink: false,
});
