import type { Issue } from "./issue.ts";

/** Data that was read, or why it could not be. */
export type Result<Value, Failure = readonly Issue[]> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };
