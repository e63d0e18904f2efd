import "server-only";
import type { Aims } from "../../../parts/aims.ts";
import type { Draft } from "../../../parts/draft.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import type { PartWords } from "../../../parts/words.ts";
import { type Arithmetic, times } from "../../../writing/arithmetic.ts";
import type { Step } from "./sweep.ts";
import type { activationCell, biasCell, weightCell } from "./sweep-link.ts";
import type { costCell, slopeCell } from "./sweep-neuron.ts";

/** What every slope of a backward sweep has. */
export interface CellBase {
  /** The quantity along which the slope is taken, such as "z1.0". */
  readonly quantity: string;
  readonly value: number;
  /** How it is worked out, where the sweep begins. */
  readonly made?: Arithmetic;
  readonly lookAt: readonly string[];
  readonly mistakes: Aims<string, number>;
  /** How it is worked out from another slope; undefined where the sweep begins. */
  readonly from: Step | undefined;
}

/** One slope of a backward sweep, and where the mistakes at it lead. */
export type SweepCell = ReturnType<
  typeof costCell | typeof slopeCell | typeof weightCell | typeof biasCell | typeof activationCell
>;

/** All that is said about a slope of a backward sweep, in one language. */
export type AboutCell = (cell: SweepCell) => PartWords;

/** A part is named after its quantity. */
export const partOfQuantity = (quantity: string): string => quantity.replaceAll(".", "-");

/** The cells as parts: each follows from the one that it is made from, where that one is asked too. */
export function askCells(cells: readonly SweepCell[], about: AboutCell): readonly Draft[] {
  const asked = new Set(cells.map(({ quantity }) => quantity));
  return cells.map((cell) => {
    const { quantity, value, lookAt, mistakes, made, from: step }: CellBase = cell;
    const from = step && asked.has(step.quantity) ? step : undefined;
    const worked = made ?? (step && step.times !== 0 ? times(value / step.times, step.times) : undefined);
    const source = partOfQuantity(from?.quantity ?? "");
    return askNumber({
      id: partOfQuantity(quantity),
      value,
      ...(worked ? { made: worked } : {}),
      words: about(cell),
      lookAt,
      mistakes,
      mostAlike: 1,
      ...(from ? { follows: { parts: [source], value: (own) => (own[source] ?? 0) * from.times } } : {}),
    });
  });
}
