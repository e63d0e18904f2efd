import * as z from "zod/mini";
import type { Result } from "../result.ts";
import { disagreementsIn } from "./check.ts";
import { readJson } from "./json-text.ts";
import type { Level } from "./level.ts";
import { levelFrom, levelSchema, readablePartsOf } from "./schema.ts";
import { issuesOf, reading } from "./schema-issues.ts";

/**
 * Reads a level document. The result can be played; whether it is a good level, `validate` says.
 * @returns the level, or every issue with its place
 */
export function parseLevel(document: unknown): Result<Level> {
  const parsed = z.safeParse(levelSchema, document, reading);
  if (!parsed.success)
    return { ok: false, error: [...issuesOf(parsed.error), ...disagreementsIn(readablePartsOf(document))] };
  const level = levelFrom(parsed.data);
  const disagreements = disagreementsIn(level);
  return disagreements.length > 0 ? { ok: false, error: disagreements } : { ok: true, value: level };
}

/** The same from text of unknown origin: at most 65,536 bytes, nested at most 12 deep. */
export function parseLevelText(text: string): Result<Level> {
  const json = readJson(text);
  return json.ok ? parseLevel(json.value) : json;
}
