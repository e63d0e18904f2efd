import { Engine, type Example, type Network, parameterNames } from "@nn/core";
import type { QuantityId } from "@nn/notation";

/** How a page walks downhill. */
export interface Descent {
  readonly learningRate: number;
  /** How many steps have been walked. */
  readonly walked: number;
  /** How many of them the page shows. */
  readonly at: number;
  /** The parameters that move while the others stay still; by default, all. */
  readonly along: readonly QuantityId[] | undefined;
}

/** A place on the way down: the network after some steps, and its mean cost. */
export interface RunPoint {
  readonly network: Network;
  readonly cost: number;
}

/** Whether there is a next step. As in the core's `runDescent`, `atStep` is the number of steps taken. */
export type RunEnd = { readonly kind: "open" } | { readonly kind: "diverged"; readonly atStep: number };

export interface Run {
  /** Where the descent was after 0, 1, 2 … steps. */
  readonly points: readonly RunPoint[];
  /** Index of the point that the page shows. */
  readonly present: number;
  readonly end: RunEnd;
}

/** Nobody watches more steps than this, and no link should keep a browser busy. */
export const MOST_STEPS = 1_000;

/**
 * The steps that have been walked, each the core's own:
 *
 *   parameter ← parameter − η·∂C/∂parameter, with C the mean over the examples
 *
 * It stops before a number overflows, so that every point has a cost that can be shown.
 * @throws as `createNetwork` does if the examples do not fit
 */
export function runOf(network: Network, examples: readonly Example[], descent: Descent): Run {
  const walk = walkFrom(network, examples, descent);
  walk.goTo(descent.walked);
  const points = walk.points.slice(0, descent.walked + 1);
  const last = points.length - 1;
  return {
    points,
    present: Math.min(descent.at, last),
    end: last < descent.walked ? { kind: "diverged", atStep: walk.divergedAt() ?? last } : { kind: "open" },
  };
}

/** A walk that goes on where it stopped, so that one more step takes only one step of work. */
interface Walk {
  readonly points: readonly RunPoint[];
  readonly goTo: (step: number) => void;
  readonly divergedAt: () => number | undefined;
  readonly isOf: (examples: readonly Example[], descent: Descent) => boolean;
}

const walks = new WeakMap<Network, Walk>();

function walkFrom(network: Network, examples: readonly Example[], descent: Descent): Walk {
  const known = walks.get(network);
  if (known?.isOf(examples, descent)) return known;
  const walk = newWalk(network, examples, descent);
  walks.set(network, walk);
  return walk;
}

function newWalk(network: Network, examples: readonly Example[], { learningRate, along }: Descent): Walk {
  const engine = new Engine(network);
  const names = parameterNames(network);
  const still = along === undefined ? [] : names.flatMap((name, index) => (along.includes(name) ? [] : [index]));
  const points: RunPoint[] = [{ network, cost: engine.learnAll(examples) }];
  let divergedAt: number | undefined;

  const step = () => {
    for (const index of still) engine.gradient[index] = 0;
    engine.step(learningRate);
    if (!engine.parameters.every(Number.isFinite)) {
      divergedAt = points.length - 1;
      return;
    }
    const next = engine.network();
    const cost = engine.learnAll(examples);
    if (Number.isFinite(cost)) points.push({ network: next, cost });
    else divergedAt = points.length;
  };
  return {
    points,
    goTo: (to) => {
      while (points.length <= to && divergedAt === undefined) step();
    },
    divergedAt: () => divergedAt,
    isOf: (others, other) =>
      other.learningRate === learningRate && isSameList(other.along, along) && isSameList(others, examples),
  };
}

const isSameList = <Item>(one: readonly Item[] | undefined, other: readonly Item[] | undefined): boolean =>
  one === other || (one?.length === other?.length && one?.every((item, index) => item === other?.[index]) === true);
