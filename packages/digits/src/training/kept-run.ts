import { FormatError, fromText, type Network, toText } from "@nn/core";
import { PIXELS } from "../digit.ts";
import { type Kind, kindOf, kinds, NEURONS } from "./network.ts";
import type { Report } from "./run.ts";

/** A run as it is kept and handed on. Where it goes on from follows from the kind, the seed and the steps. */
export interface KeptRun {
  readonly kind: Kind;
  readonly seed: number;
  readonly network: Network;
  /** From the beginning on; the last one is of the network. */
  readonly reports: readonly Report[];
}

const FORMAT = "nudge-digits-1";
const MOST_REPORTS = 10_000;

/** As the text of a file: JSON, in which every number is exact. */
export const textOf = ({ kind, seed, network, reports }: KeptRun): string =>
  JSON.stringify({ format: FORMAT, kind, seed, reports: reports.map(rowOf), network: toText(network) });

const rowOf = ({ steps, of, cost, accuracy }: Report) => [steps, of, Number.isNaN(cost) ? null : cost, accuracy];

/** Reads such a text, from whomever it comes; undefined if it is no run of these networks. */
export function readText(text: string): KeptRun | undefined {
  try {
    const { format, kind, seed, reports, network: written } = JSON.parse(text);
    const network = fromText(written);
    const rows: readonly unknown[] = reports;
    const isOurs =
      format === FORMAT &&
      kinds.includes(kind) &&
      Number.isSafeInteger(seed) &&
      rows.length <= MOST_REPORTS &&
      kindOf(network) === kind &&
      [PIXELS, ...NEURONS].join() === network.sizes.join();
    return isOurs ? { kind, seed, network, reports: rows.map(reportIn) } : undefined;
  } catch {
    // Whatever is wrong with it, it is no run; who opens a file is told so.
    return undefined;
  }
}

function reportIn(row: unknown): Report {
  if (!Array.isArray(row)) throw new FormatError("a report", typeof row);
  const [steps, of, cost, accuracy] = row;
  if (![steps, of].every((count) => Number.isSafeInteger(count) && count >= 0))
    throw new FormatError("steps", `${steps}`);
  if (typeof accuracy !== "number" || !(accuracy >= 0 && accuracy <= 1))
    throw new FormatError("a share", `${accuracy}`);
  if (cost !== null && !Number.isFinite(cost)) throw new FormatError("a cost", `${cost}`);
  return { steps, of, cost: cost ?? Number.NaN, accuracy };
}
