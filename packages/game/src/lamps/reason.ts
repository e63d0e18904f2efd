import type { QuantityId, Trace } from "@nn/core";
import type { Effect } from "@nn/level-kit";

/** What a tiny nudge does to a quantity: it rises, falls, or does not move. */
export type Way = -1 | 0 | 1;

export interface Link {
  readonly quantity: QuantityId;
  readonly way: Way;
}

/** Why a tiny nudge up of a knob does to the cost what it does. Only ways, no sizes: they are the other lamps'. */
export interface Reason {
  /** From the knob to the cost, one chain for each path of the example that is shown. */
  readonly chains: readonly (readonly Link[])[];
  /** What the cost does in the end. */
  readonly outcome: Effect;
  /** True if the paths pull the cost in different ways, so that the stronger ones decide. */
  readonly isContested: boolean;
  /** Of several examples: how many raise the cost, and how many lower it. */
  readonly votes: { readonly up: number; readonly down: number; readonly all: number };
}

/** Slopes smaller than this are rounding; `level-kit` has the same bound. */
const NO_EFFECT_BELOW = 1e-12;
const wayOf = (value: number): Way => (Math.abs(value) < NO_EFFECT_BELOW ? 0 : value > 0 ? 1 : -1);

/** @param traces  of one knob, one for each example; `shown` is the example on the board */
export function reasonOf(traces: readonly Trace[], shown: number): Reason {
  const trace = traces[shown];
  if (!trace) throw new RangeError(`example: expected 0 to ${traces.length - 1}, received ${shown}`);
  const chains = trace.paths.map(({ factors }) => {
    let way: Way = 1;
    return [
      { quantity: trace.quantity, way },
      // A factor is ∂of/∂by: the nudge has reached `of` with the ways of all factors so far.
      ...factors.map(({ value, derivative }) => {
        way = (way * wayOf(value)) as Way;
        return { quantity: derivative.of, way };
      }),
    ];
  });
  const ends = new Set(chains.map((chain) => chain.at(-1)?.way));
  const votes = traces.map(({ value }) => wayOf(value));
  const mean = wayOf(traces.reduce((sum, { value }) => sum + value, 0) / traces.length);
  return {
    chains,
    outcome: mean === 0 ? "none" : mean > 0 ? "up" : "down",
    isContested: ends.has(1) && ends.has(-1),
    votes: {
      up: votes.filter((vote) => vote > 0).length,
      down: votes.filter((vote) => vote < 0).length,
      all: votes.length,
    },
  };
}
