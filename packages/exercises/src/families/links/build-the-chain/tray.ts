import "server-only";
import type { Choosable } from "../../../parts/options.ts";
import { type Pen, say } from "../../../writing/say.ts";

/** A quotient ∂of/∂by: one link of a road, or a longer piece of it. */
export interface Quotient {
  readonly of: string;
  readonly by: string;
}

/** What may be chosen from: the links of the road, in order, and what does not belong to it. */
export interface Tray {
  readonly road: readonly Quotient[];
  /** Into the same sum, but from something else: ∂z/∂b for the weight. */
  readonly otherStart?: Quotient;
  /** Of a link beside the road, or before its beginning. */
  readonly besideRoad?: Quotient;
  /** A link of the road with its ends exchanged: ∂z/∂a. */
  readonly upsideDown?: Quotient;
  /** Two links in one, with the place of the first of the two. */
  readonly long?: { readonly quotient: Quotient; readonly at: number };
}

export const keyOf = ({ of, by }: Quotient): string => `${of}/${by}`;

/** Everything in the tray, the road first. */
export const allOf = ({ road, otherStart, besideRoad, upsideDown, long }: Tray): readonly Quotient[] => [
  ...road,
  ...[otherStart, besideRoad, upsideDown, long?.quotient].filter((quotient) => quotient !== undefined),
];

export const choosableOf = (pen: Pen, quotient: Quotient): Choosable => ({
  key: keyOf(quotient),
  label: say`${pen.slope(quotient.of, quotient.by)}`,
  lights: [quotient.by, quotient.of],
});

/** Every choice of which only ∂to/∂from is left when what stands above and below cancels, the shortest first. */
export function choicesThatCancel(all: readonly Quotient[], from: string, to: string): readonly (readonly string[])[] {
  const chosenBy = (bits: number) => all.filter((_, i) => (bits >> i) & 1);
  return Array.from({ length: 2 ** all.length }, (_, bits) => chosenBy(bits))
    .filter((chosen) => leavesOnly(chosen, from, to))
    .map((chosen) => chosen.map(keyOf))
    .sort((a, b) => a.length - b.length);
}

function leavesOnly(chosen: readonly Quotient[], from: string, to: string): boolean {
  const left = new Map<string, number>();
  const count = (id: string, by: number) => left.set(id, (left.get(id) ?? 0) + by);
  for (const { of, by } of chosen) {
    count(of, 1);
    count(by, -1);
  }
  count(to, -1);
  count(from, 1);
  return [...left.values()].every((times) => times === 0);
}
