import { sweepOf } from "./collapsing.ts";
import { canNudge } from "./nudge.ts";
import type { Reading } from "./read.ts";
import type { Composed, Setup } from "./setup.ts";
import { sweepSteps } from "./sweep.ts";

/** The sweep at another of its steps. */
export const withSwept = (setup: Setup, swept: number): Setup => (swept === setup.swept ? setup : { ...setup, swept });

/** Other paths found, or the same sum looked at in another way. */
export const withComposed = (setup: Setup, composed: Composed): Setup => ({ ...setup, composed });

/** Whether a sweep has so many steps, and there are such paths and such a stop on the way back. */
export function canStand({ swept, composed }: Setup, { network, trace }: Reading): boolean {
  if (swept !== undefined && !isBetween(0, swept, sweepSteps(network.sizes).length)) return false;
  if (!composed) return true;
  const { start, found, back } = composed;
  if (!canNudge(network, start)) return false;
  const { paths, collapsed } = trace(start);
  return (
    new Set(found).size === found.length &&
    found.every((path) => isBetween(0, path, paths.length - 1)) &&
    (back === undefined || isBetween(1, back, sweepOf(collapsed).length))
  );
}

const isBetween = (least: number, number: number, most: number) =>
  Number.isInteger(number) && number >= least && number <= most;
