import type { z } from "zod";
import { StorageError } from "./storage-error.ts";

/**
 * Reads a JSON column. Its value was checked when it was written, but is checked again, because a database outlives the
 * program that wrote it.
 *
 * @throws {StorageError} `damaged`, naming the row
 */
export function fromStoredJson<T>(schema: z.ZodType<T>, text: string, row: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new StorageError("damaged", `${row} does not hold JSON.`, error);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new StorageError("damaged", `${row} does not hold what it should.`, parsed.error);
  return parsed.data;
}
