import "server-only";
import { costOf, gradientOf, parameterNames, parameterValue, withParameters } from "@nn/core";
import type { Dice } from "../../../exercise/dice.ts";
import type { TexPart } from "../../../question/rich-text.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { isNeat, maths } from "../../../writing/maths.ts";

/** The size of each nudge: small enough that the slope alone tells the change of the cost. */
export const SIZE = 0.01;

/** A nudge up or down, and the change of the cost as the slope tells it. */
export interface Nudge {
  readonly id: string;
  readonly sign: 1 | -1;
  readonly slope: number;
  readonly change: number;
}

/** One nudge of each parameter, the best one first. */
export function someNudges(dice: Dice, { network, example }: Scene): readonly Nudge[] {
  const gradient = gradientOf(network, [example]);
  return parameterNames(network)
    .map((id): Nudge => {
      const sign = dice.pick([1, -1] as const);
      return { id, sign, slope: gradient.of(id), change: sign * SIZE * gradient.of(id) };
    })
    .sort((a, b) => a.change - b.change);
}

/** One nudge is clearly best; another one would be better if it went the other way, or falls less. */
export function isClear([best, ...others]: readonly Nudge[]): boolean {
  const [second] = others;
  if (!best || !second) return false;
  const nudges = [best, ...others];
  const sizes = nudges.map(({ slope }) => Math.abs(slope));
  const arePlain = nudges.every(({ slope }) => isNeat(slope, 2) && Math.abs(slope) >= 0.2 && Math.abs(slope) <= 30);
  const areApart = new Set(sizes).size === sizes.length;
  const isBest = best.change < 0 && (second.change >= 0 || best.change <= 1.3 * second.change);
  return arePlain && areApart && isBest && nudges.some(({ change }) => change > 0);
}

/** Whoever works out the new cost exactly is right as well. */
export function isFirstOrder({ network, example }: Scene, { id, sign, change }: Nudge): boolean {
  const nudged = withParameters(network, { [id]: parameterValue(network, id) + sign * SIZE });
  const exact = costOf(nudged, [example]) - costOf(network, [example]);
  return Math.abs(exact - change) <= 0.018 * Math.abs(change);
}

/** w + 0.01 */
export const nudgeText = ({ pen }: Scene, { id, sign }: Nudge): TexPart =>
  sign > 0 ? maths`${pen.quantity(id)} + ${SIZE}` : maths`${pen.quantity(id)} - ${SIZE}`;
