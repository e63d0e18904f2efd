import * as z from "zod/mini";
import { issuesOf, reading } from "../document/schema-issues.ts";
import type { Result } from "../result.ts";
import { MOST_MOVES, type Move } from "./move.ts";

const knob = z.int().check(z.minimum(0), z.maximum(11));

const move = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("nudge"), knob, direction: z.literal([-1, 1]) }),
  z.strictObject({ kind: z.literal("lamp"), knob }),
  z.strictObject({ kind: z.literal("predict"), knob, says: z.literal(["up", "down", "none"]) }),
  z.strictObject({ kind: z.literal(["undo", "redo", "reset"]) }),
]) satisfies z.ZodMiniType<Move>;

const log = z.array(move);

/**
 * Reads a log of moves from outside: at most 2,000, and nothing but moves. The browser reads logs too, hence the small
 * zod; the other schemas are for the server and for those who write levels.
 */
export function parseLog(value: unknown): Result<readonly Move[]> {
  // Counted first, so that a list of millions costs nothing.
  if (Array.isArray(value) && value.length > MOST_MOVES)
    return { ok: false, error: [{ path: "", code: "too-many-moves", moves: value.length, most: MOST_MOVES }] };
  const parsed = z.safeParse(log, value, reading);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, error: issuesOf(parsed.error) };
}
