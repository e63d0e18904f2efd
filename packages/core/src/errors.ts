/** A size, a length or a kind that does not fit. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";

  constructor(what: string, expected: number | string, received: unknown) {
    super(`${what}: expected ${expected}, received ${String(received)}`);
  }
}

/** NaN or an infinity where a finite number must stand. */
export class NonFiniteError extends Error {
  override readonly name = "NonFiniteError";

  constructor(what: string, received: unknown) {
    super(`${what}: expected a finite number, received ${String(received)}`);
  }
}

/** A name that no parameter, quantity, activation or cost answers to. */
export class UnknownNameError extends Error {
  override readonly name = "UnknownNameError";

  constructor(what: string, expected: string, received: unknown) {
    super(`${what}: expected ${expected}, received ${JSON.stringify(received)}`);
  }
}

/** A text or document from outside that is no network. */
export class FormatError extends Error {
  override readonly name = "FormatError";

  constructor(expected: string, received: string) {
    super(`network format: expected ${expected}, received ${received.slice(0, 60)}`);
  }
}

/** Returns the number itself, or throws: the check at every entrance of the engine. */
export function finite(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new NonFiniteError(what, value);
  // −0 becomes 0, so that no later sum depends on whether a zero term was added or left out.
  return value + 0;
}

/** Returns the number itself if it is a whole one of at least `least`, or throws a ShapeError. */
export function whole(value: unknown, what: string, least: number): number {
  if (!Number.isSafeInteger(value) || (value as number) < least)
    throw new ShapeError(what, `a whole number of at least ${least}`, value);
  return value as number;
}
