/** A size, a length or a kind that does not fit. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";
  readonly expected: string;
  readonly received: string;

  constructor(what: string, expected: number | string, received: number | string) {
    super(`${what}: expected ${expected}, received ${received}`);
    this.expected = String(expected);
    this.received = String(received);
  }
}

/** NaN or an infinity where a finite number must stand. */
export class NonFiniteError extends Error {
  override readonly name = "NonFiniteError";
  readonly received: string;

  constructor(what: string, received: unknown) {
    super(`${what}: expected a finite number, received ${String(received)}`);
    this.received = String(received);
  }
}

/** A name that no parameter, quantity, activation or cost answers to. */
export class UnknownNameError extends Error {
  override readonly name = "UnknownNameError";
  readonly received: string;

  constructor(what: string, expected: string, received: unknown) {
    super(`${what}: expected ${expected}, received ${JSON.stringify(received)}`);
    this.received = String(received);
  }
}

/** A text or document from outside that is no network. */
export class FormatError extends Error {
  override readonly name = "FormatError";
  readonly received: string;

  constructor(expected: string, received: string) {
    super(`network format: expected ${expected}, received ${received.slice(0, 60)}`);
    this.received = received;
  }
}

/** Returns the number itself, or throws: the check at every entrance of the engine. */
export function finite(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new NonFiniteError(what, value);
  // −0 becomes 0, so that no later sum depends on whether a zero term was added or left out.
  return value + 0;
}
