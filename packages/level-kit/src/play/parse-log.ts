import * as z from "zod/mini";
import { issuesOf, reading } from "../document/schema-issues.ts";
import type { Result } from "../result.ts";
import { MOST_MOVES, type Move, movesIn } from "./move.ts";

const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const knob = whole(0, 11);
/** A level has at most twelve knobs. */
const perKnob = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(12));

const nudge = z.strictObject({ kind: z.literal("nudge"), knob, direction: z.literal([-1, 1]) });

const move = z.discriminatedUnion("kind", [
  nudge,
  z.strictObject({ kind: z.literal("descend"), rate: whole(0, 5) }),
  z.strictObject({ kind: z.literal("commit"), plan: z.array(nudge).check(z.maxLength(200)) }),
  z.strictObject({ kind: z.literal("lamp"), knob }),
  z.strictObject({ kind: z.literal("predict"), knob, says: z.literal(["up", "down", "none"]) }),
  z.strictObject({ kind: z.literal("rank"), order: perKnob(knob) }),
  z.strictObject({ kind: z.literal("place"), slot: whole(0, 999), piece: whole(0, 999) }),
  z.strictObject({
    kind: z.literal("carry"),
    ink: whole(0, 1_000_000),
    lampsPaid: whole(0, 1_000),
    lit: perKnob(z.literal([0, 1, 2, 3])),
    predicted: perKnob(z.boolean()),
    ranked: z.boolean(),
  }),
  z.strictObject({ kind: z.literal(["undo", "redo", "reset"]) }),
]) satisfies z.ZodMiniType<Move>;

const log = z.array(move);

/**
 * Reads a log of moves from outside: at most 2,000, and nothing but moves.
 */
export function parseLog(value: unknown): Result<readonly Move[]> {
  // Counted first, so that a list of millions costs nothing.
  if (Array.isArray(value) && value.length > MOST_MOVES) return tooMany(value.length);
  const parsed = z.safeParse(log, value, reading);
  if (!parsed.success) return { ok: false, error: issuesOf(parsed.error) };
  const moves = movesIn(parsed.data);
  return moves > MOST_MOVES ? tooMany(moves) : { ok: true, value: parsed.data };
}

/** Reads a list of logs, as a solution file has it. */
export function parseLogs(value: unknown): Result<readonly (readonly Move[])[]> {
  const list = z.safeParse(z.array(z.unknown()).check(z.maxLength(20)), value, reading);
  if (!list.success) return { ok: false, error: issuesOf(list.error) };
  const logs: (readonly Move[])[] = [];
  for (const [at, each] of list.data.entries()) {
    const log = parseLog(each);
    if (!log.ok) return { ok: false, error: log.error.map((issue) => ({ ...issue, path: under(at, issue.path) })) };
    logs.push(log.value);
  }
  return { ok: true, value: logs };
}

const under = (at: number, path: string) => (path === "" ? String(at) : `${at}.${path}`);

function tooMany(moves: number): Result<never> {
  return { ok: false, error: [{ path: "", code: "too-many-moves", moves, most: MOST_MOVES }] };
}
