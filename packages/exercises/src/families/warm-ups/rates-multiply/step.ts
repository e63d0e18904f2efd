import "server-only";
import type { TexPart } from "../../../question/rich-text.ts";
import { figures, maths, neat } from "../../../writing/maths.ts";
import { rate } from "../plain-calculus.ts";

/** One step of the way: what was nudged, by how much, and what that moved. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly nudge: number;
  readonly moved: number;
  readonly rate: number;
}

/** +0.02 or −0.02 */
export const signed = (value: number): TexPart =>
  value < 0 ? figures(value) : { tex: `+${neat(value)}`, plain: `+${neat(value)}` };

/** What moved over the nudge. */
export const ratioOf = ({ moved, nudge }: Step): TexPart => ({
  tex: `\\frac{${neat(moved)}}{${neat(nudge)}}`,
  plain: `${figures(moved).plain}/${neat(nudge)}`,
});

/** du/dx = 0.02/0.01 = 2 */
export const workedRate = (step: Step): TexPart => maths`${rate(step.to, step.from)} = ${ratioOf(step)} = ${step.rate}`;
