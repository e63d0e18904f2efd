/** A size, a length or a kind that does not fit. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";

  constructor(what: string, expected: number | string, received: unknown) {
    super(`${what}: expected ${expected}, received ${shown(received)}`);
  }
}

/** NaN or an infinity where a finite number must stand. */
export class NonFiniteError extends Error {
  override readonly name = "NonFiniteError";

  constructor(what: string, received: unknown) {
    super(`${what}: expected a finite number, received ${shown(received)}`);
  }
}

/** A name that no parameter, quantity, activation or cost answers to. */
export class UnknownNameError extends Error {
  override readonly name = "UnknownNameError";

  constructor(what: string, expected: string, received: unknown) {
    super(`${what}: expected ${expected}, received ${shown(received, JSON.stringify)}`);
  }
}

/** A text or document from outside that is no network. */
export class FormatError extends Error {
  override readonly name = "FormatError";

  constructor(expected: string, received: unknown) {
    super(`network format: expected ${expected}, received ${shown(received)?.slice(0, 60)}`);
  }
}

/** Whether it is the name of something in the table. A list of one name would be taken for the name. */
export const isKeyOf = (table: object, name: unknown): boolean =>
  typeof name === "string" && Object.hasOwn(table, name);

/** What came, as text; its kind if it has none, as an object without a prototype or one that contains itself. */
function shown(received: unknown, write: (received: unknown) => string | undefined = String): string | undefined {
  try {
    return write(received);
  } catch {
    return typeof received;
  }
}

/** Returns the number itself, or throws: the check at every entrance of the engine. */
export function finite(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new NonFiniteError(what, value);
  // −0 becomes 0, so that no later sum depends on whether a zero term was added or left out.
  return value + 0;
}

/** Returns the function itself, or throws a ShapeError. */
export function callable<Given>(value: Given, what: string): Given {
  if (typeof value !== "function") throw new ShapeError(what, "a function", value);
  return value;
}

/** Returns the number itself if it is a whole one of at least `least`, as an index is, or throws a ShapeError. */
export function whole(value: unknown, what = "an index", least = 0): number {
  if (!Number.isSafeInteger(value) || (value as number) < least)
    throw new ShapeError(what, `a whole number of at least ${least}`, value);
  return value as number;
}
