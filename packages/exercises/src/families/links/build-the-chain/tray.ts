import "server-only";
import type { Dice } from "../../../exercise/dice.ts";
import type { LongerChain } from "../../../scenes/longer-chain.ts";

/** A quotient ∂of/∂by: one link of a path, or a longer piece of it. */
export interface Quotient {
  readonly of: string;
  readonly by: string;
}

/** What may be chosen from: the links of the path, in order, and what does not belong to it. */
export interface Tray {
  /** What is nudged. */
  readonly from: string;
  readonly path: readonly Quotient[];
  /** Into the same sum, but from something else: ∂z/∂b for the weight. */
  readonly otherStart?: Quotient;
  /** Of a link beside the path, or before its beginning. */
  readonly besidePath?: Quotient;
  /** A link of the path with its ends exchanged: ∂z/∂a. */
  readonly upsideDown?: Quotient;
  /** Two links in one, with the place of the first of the two. */
  readonly long?: { readonly quotient: Quotient; readonly at: number };
}

/** What is nudged, and how many layers before the last. */
export interface Start {
  readonly kind: "w" | "b" | "before";
  readonly back: 0 | 1;
}

/** Of the things that do not belong to the path, this many lie in the tray. */
const STRANGERS = 3;

/** The links of a path and some strangers among them. */
export function trayOf(
  { random, shuffled }: Dice,
  { links }: LongerChain,
  start: Start,
  path: readonly Quotient[],
): Tray {
  const [last, earlier] = links;
  const link = links[start.back];
  if (!last || !earlier || !link) throw new RangeError("a tray needs the names of two links");
  const [other = "b"] = shuffled((["w", "b", "before"] as const).filter((kind) => kind !== start.kind));
  const at = Math.floor(random() * (path.length - 1));
  const bend = 1 + Math.floor(random() * (path.length - 2));
  const [first, second, bent] = [path[at], path[at + 1], path[bend]];
  if (!first || !second || !bent) throw new RangeError("a path has three links at least");
  const strangers = {
    otherStart: { of: link.z, by: link[other] },
    // From the last link the layer before is off the path; from further back the last weight is.
    besidePath:
      start.back === 1 ? { of: last.z, by: last[random() < 0.5 ? "w" : "b"] } : { of: earlier.a, by: earlier.z },
    upsideDown: { of: bent.by, by: bent.of },
    long: { quotient: { of: second.of, by: first.by }, at },
  };
  const chosen = shuffled(["otherStart", "besidePath", "upsideDown", "long"] as const).slice(0, STRANGERS);
  return { from: link[start.kind], path, ...Object.fromEntries(chosen.map((kind) => [kind, strangers[kind]])) };
}

export const keyOf = ({ of, by }: Quotient): string => `${of}/${by}`;

/** Everything in the tray, the path first. */
export const allOf = ({ path, otherStart, besidePath, upsideDown, long }: Tray): readonly Quotient[] => [
  ...path,
  ...[otherStart, besidePath, upsideDown, long?.quotient].filter((quotient) => quotient !== undefined),
];
