import "server-only";

/** Room for the rounding of a computer. */
const NOTHING = 1e-9;

type Leads<Name extends string, Value> = Readonly<Record<Name, Value | undefined>>;

const isSame = (a: number | readonly number[], b: number | readonly number[]): boolean => {
  const [one, other] = [[a].flat(), [b].flat()];
  return one.length === other.length && one.every((value, i) => Math.abs(value - (other[i] ?? 0)) < NOTHING);
};

/**
 * Where each mistake leads, a number or an order, if no other one came there first: of several that lead to the same
 * only the first can be told.
 * @param right  where given, what leads there is no mistake
 */
export function firstToEach<Name extends string, Value extends number | readonly number[]>(
  mistakes: Leads<Name, Value>,
  right?: Value,
): Leads<Name, Value> {
  const taken = right === undefined ? [] : [right];
  const leads = Object.entries<Value | undefined>(mistakes).map(([name, to]) => {
    if (to === undefined || taken.some((other) => isSame(other, to))) return [name, undefined];
    taken.push(to);
    return [name, to];
  });
  return Object.fromEntries(leads);
}
