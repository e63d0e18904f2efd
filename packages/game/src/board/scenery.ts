import { createNetwork, parameterValue, type Shape } from "@nn/core";
import type { NudgeLevel } from "@nn/level-kit";
import type { Reason } from "../lamps/reason.ts";
import type { Shows } from "../shows.ts";
import { decimalsFor } from "./decimals.ts";
import { type GlassScale, glassScaleOf, startCostOf } from "./scale.ts";
import { type Span, spansOf } from "./sight.ts";

/** What a picture needs besides places and numbers. */
export interface Scenery {
  /** The shape of the network, for the names of quantities. */
  readonly shape: Shape;
  readonly shows: Shows;
  readonly selected: number;
  /** Decimals of each knob's number. */
  readonly decimals: readonly number[];
  readonly glass: GlassScale;
  readonly startCost: number;
  readonly target: number;
  readonly ceiling?: number;
  readonly par: number;
  readonly budget: number;
  readonly isSolved: boolean;
  /** False in ink, where no nudge is taken back. */
  readonly canScrub: boolean;
  /** Left out where nothing is nudged, and the network stands alone. */
  readonly hasWell?: false;
  /** True while a level in fog hides its cost. */
  readonly isFogged?: boolean;
  /** Right after a guess: why a nudge of the knob in hand does what it does. */
  readonly reason?: Reason | undefined;
  /** After a miss with the only nudge: the cost that the best one would have reached. */
  readonly best?: number | undefined;
  /** Once the level is won: the costs of true gradient descent, the start first. */
  readonly descent?: readonly number[] | undefined;
  /** The examples, from where to where their inputs go, and which of them is in the network. */
  readonly seen: {
    readonly examples: NudgeLevel["examples"];
    readonly spans: readonly Span[];
    readonly example: number;
  };
}

/** The scenery of a level. Nothing in it changes during play. */
export function sceneryOf(
  level: NudgeLevel,
  shows: Shows,
): Omit<Scenery, "selected" | "isSolved" | "hasWell" | "isFogged" | "reason" | "best" | "descent"> {
  const network = createNetwork(level.network);
  const { target, ceiling, par, budget } = level;
  return {
    shape: network,
    shows,
    decimals: level.knobs.map(({ parameter, step }) => decimalsFor(parameterValue(network, parameter), step)),
    glass: glassScaleOf(level),
    startCost: startCostOf(level),
    seen: { examples: level.examples, spans: spansOf(level), example: 0 },
    ...{ target, par, budget, canScrub: level.mode !== "ink" },
    ...(ceiling !== undefined && { ceiling }),
  };
}
