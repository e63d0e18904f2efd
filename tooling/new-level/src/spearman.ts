/**
 * Spearman's ρ of a list with the order it stands in: 1 if it only rises, −1 if it only falls. Equal numbers share the
 * mean of their ranks. Undefined for fewer than three numbers or where all are equal.
 */
export function spearman(values: readonly number[]): number | undefined {
  if (values.length < 3 || new Set(values).size < 2) return undefined;
  const middle = (values.length - 1) / 2;
  const ranks = values.map((value) => rankIn(values, value) - middle);
  const orders = values.map((_, at) => at - middle);
  const product = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, each, at) => sum + each * (other[at] as number), 0);
  return product(ranks, orders) / Math.sqrt(product(ranks, ranks) * product(orders, orders));
}

function rankIn(values: readonly number[], value: number): number {
  const below = values.filter((other) => other < value).length;
  const equal = values.filter((other) => other === value).length;
  return below + (equal - 1) / 2;
}
