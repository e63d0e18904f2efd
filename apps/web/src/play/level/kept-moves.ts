import { MOST_MOVES, type Move } from "@nn/level-kit";
import { listOf, objectOf, oneOf, type Shape } from "@/kept/shape.ts";

/** No level has more than twelve knobs. */
const knob: Shape<number> = (stored): stored is number =>
  Number.isInteger(stored) && Number(stored) >= 0 && Number(stored) < 12;

const direction: Shape<-1 | 1> = (stored): stored is -1 | 1 => stored === -1 || stored === 1;

const count: Shape<number> = (stored): stored is number => Number.isInteger(stored) && Number(stored) >= 0;

const truth: Shape<boolean> = (stored): stored is boolean => typeof stored === "boolean";

const lit: Shape<0 | 1 | 2 | 3> = (stored): stored is 0 | 1 | 2 | 3 => count(stored) && stored <= 3;

const nudge = objectOf<Extract<Move, { kind: "nudge" }>>({ kind: oneOf(["nudge"]), knob, direction });

const shapes: readonly Shape<Move>[] = [
  nudge,
  objectOf<Extract<Move, { kind: "descend" }>>({ kind: oneOf(["descend"]), rate: count }),
  objectOf<Extract<Move, { kind: "commit" }>>({ kind: oneOf(["commit"]), plan: listOf(nudge) }),
  objectOf<Extract<Move, { kind: "rank" }>>({ kind: oneOf(["rank"]), order: listOf(knob) }),
  objectOf<Extract<Move, { kind: "place" }>>({ kind: oneOf(["place"]), slot: count, piece: count }),
  objectOf<Extract<Move, { kind: "carry" }>>({
    kind: oneOf(["carry"]),
    ink: count,
    lampsPaid: count,
    lit: listOf(lit),
    predicted: listOf(truth),
    ranked: truth,
  }),
  objectOf<Extract<Move, { kind: "lamp" }>>({ kind: oneOf(["lamp"]), knob }),
  objectOf<Extract<Move, { kind: "predict" }>>({ kind: oneOf(["predict"]), knob, says: oneOf(["up", "down", "none"]) }),
  objectOf<Extract<Move, { kind: "undo" | "redo" | "reset" }>>({ kind: oneOf(["undo", "redo", "reset"]) }),
];

const isMove = (stored: unknown): stored is Move => shapes.some((shape) => shape(stored));

const list = listOf(isMove);

/**
 * A log of moves as this browser keeps it. The server reads logs of others with `parseLog` of the level kit, which says what
 * is wrong with them, and brings 18 kB along.
 */
export const isLog = (stored: unknown): stored is readonly Move[] => list(stored) && stored.length <= MOST_MOVES;
