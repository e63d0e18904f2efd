import "server-only";

/** Room for the rounding of a computer. */
const NOTHING = 1e-9;

/**
 * Where each mistake leads, if no other one came there first: of several that lead to the same number only the first
 * can be told, and one that leads to the right number is none.
 */
export function firstToEach<Name extends string>(
  right: number,
  mistakes: Readonly<Record<Name, number | undefined>>,
): Readonly<Record<Name, number | undefined>> {
  const taken = [right];
  const lead = Object.entries<number | undefined>(mistakes).map(([name, to]) => {
    if (to === undefined || taken.some((other) => Math.abs(to - other) < NOTHING)) return [name, undefined];
    taken.push(to);
    return [name, to];
  });
  return Object.fromEntries(lead);
}
