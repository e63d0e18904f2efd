import { valuesOf, withParameters } from "@nn/core";
import type { QuantityId } from "@nn/notation";
import type { InView } from "./in-view.ts";
import { rangeOf } from "./range.ts";

/** So many halvings of a range of 8 leave less than a millionth of a unit. */
const HALVINGS = 24;

/**
 * The value of a parameter that brings a quantity nearest to what is wanted of it: how a reader drags a number that the
 * network works out. The quantity has to go one way when the parameter goes up, as it does along a chain.
 *
 * @returns  the parameter as it is, if the quantity does not answer to it
 * @throws {RangeError} if the parameter cannot be set
 */
export function settingFor(
  { network, example, values }: InView,
  parameter: QuantityId,
  quantity: QuantityId,
  wanted: number,
): number {
  const range = rangeOf(parameter);
  if (!range) throw new RangeError(`${parameter} cannot be set`);
  const under = (value: number) => valuesOf(withParameters(network, { [parameter]: value }), example).of(quantity);
  let [low, high] = [range.min, range.max];
  const [least, most] = [under(low), under(high)];
  if (least === most) return values.of(parameter);
  const isTooLow = (value: number) => (most > least ? under(value) < wanted : under(value) > wanted);
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (isTooLow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
