import { FormatError, fromFlat, fromText, type Network, toText } from "@nn/core";
import { PIXELS } from "../digit.ts";
import { type Kind, kindOf, NEURONS, shapeOf } from "./network.ts";
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

/** As a browser stores it: plain data with the parameters as they are. */
export const toStored = (run: KeptRun) => ({ ...headOf(run), parameters: Float64Array.from(run.network.parameters) });

/** As the text of a file: JSON, in which every number is exact. */
export const textOf = (run: KeptRun): string => JSON.stringify({ ...headOf(run), network: toText(run.network) });

const headOf = ({ kind, seed, reports }: KeptRun) => ({ format: FORMAT, kind, seed, reports: reports.map(rowOf) });

const rowOf = ({ steps, of, cost, accuracy }: Report) => [steps, of, Number.isNaN(cost) ? null : cost, accuracy];

/** Reads what `toStored` gave, from whomever it comes; undefined if it is no run of these networks. */
export const fromStored = (stored: unknown): KeptRun | undefined =>
  read(() => {
    const { parameters, ...head } = stored as { readonly parameters: Float64Array; readonly kind: Kind };
    return { head, network: fromFlat({ ...shapeOf(head.kind), parameters }) };
  });

/** Reads such a text, from whomever it comes; undefined if it is no run of these networks. */
export const readText = (text: string): KeptRun | undefined =>
  read(() => {
    const { network, ...head } = JSON.parse(text);
    return { head, network: fromText(network) };
  });

function read(parts: () => { readonly head: unknown; readonly network: Network }): KeptRun | undefined {
  try {
    const { head, network } = parts();
    const { format, kind, seed, reports } = head as Readonly<Record<string, unknown>>;
    const isOurs =
      format === FORMAT &&
      kind === kindOf(network) &&
      Number.isSafeInteger(seed) &&
      Array.isArray(reports) &&
      reports.length <= MOST_REPORTS &&
      [PIXELS, ...NEURONS].join() === network.sizes.join();
    return isOurs
      ? { kind: kindOf(network), seed: seed as number, network, reports: reports.map(reportIn) }
      : undefined;
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
