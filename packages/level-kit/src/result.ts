/** What is wrong with data from outside, and what to change. */
export interface Issue {
  /** Where, for example "knobs.0.step"; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** Data that was read, or why it could not be. */
export type Result<Value, Failure = readonly Issue[]> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };
