import type { Direction, Effect, Move, Nudge } from "@nn/level-kit";

/** A solution that can be put into an address. */
export interface Shared {
  readonly rev: number;
  /** From which start it was played. */
  readonly start: number;
  readonly log: readonly Move[];
}

/**
 * A log as a short text of letters, digits and brackets, all of which stand in an address as they are:
 *
 *   A to L, a to l   a nudge up or down of knob 0 to 11
 *   u y r            undo, redo, reset
 *   mA               a lamp of knob 0
 *   pAu pAd pAn      knob 0 will make the cost go up, down, nowhere
 *   x0               a step of descent with learning rate 0
 *   oBAC.            knobs ranked from the largest slope to the smallest
 *   (AAb)            a plan that was committed
 *   s1.4.            piece 4 into slot 1
 *
 * A log that goes on where another one was full is told by no such text.
 */
export function codeOf({ rev, start, log }: Shared): string | undefined {
  const moves = log.map(letters);
  return moves.includes(undefined) ? undefined : `${VERSION}.${rev}.${start}.${moves.join("")}`;
}

const VERSION = "1";
const MOST_LENGTH = 20_000;

const letters = (move: Move): string | undefined => {
  switch (move.kind) {
    case "nudge":
      return nudgeLetter(move);
    case "undo":
      return "u";
    case "redo":
      return "y";
    case "reset":
      return "r";
    case "lamp":
      return `m${knobLetter(move.knob)}`;
    case "predict":
      return `p${knobLetter(move.knob)}${EFFECTS[move.says]}`;
    case "descend":
      return `x${move.rate}`;
    case "rank":
      return `o${move.order.map(knobLetter).join("")}.`;
    case "commit":
      return `(${move.plan.map(nudgeLetter).join("")})`;
    case "place":
      return `s${move.slot}.${move.piece}.`;
    case "carry":
      return undefined;
  }
};

const EFFECTS = { up: "u", down: "d", none: "n" } as const satisfies Record<Effect, string>;
const SAYS: Readonly<Record<string, Effect>> = { u: "up", d: "down", n: "none" };
const knobLetter = (knob: number) => String.fromCharCode(65 + knob);
const nudgeLetter = ({ knob, direction }: Nudge) => (direction > 0 ? knobLetter(knob) : knobLetter(knob).toLowerCase());

const knobOf = (letter: string): number => letter.toUpperCase().charCodeAt(0) - 65;
const nudgeOf = (letter: string): Nudge => ({
  kind: "nudge",
  knob: knobOf(letter),
  direction: (letter < "a" ? 1 : -1) as Direction,
});

const PIECES =
  /([A-La-l])|([uyr])|m([A-L])|p([A-L])([udn])|x(\d)|o([A-L]{1,12})\.|\(([A-La-l]{0,200})\)|s(\d{1,3})\.(\d{1,3})\./y;

/** Reads a code. Undefined where it is none; whether its moves fit a level is found out where they are replayed. */
export function sharedIn(code: string): Shared | undefined {
  const head = /^1\.(\d{1,6})\.(\d{1,2})\.(.*)$/.exec(code);
  if (!head || code.length > MOST_LENGTH) return undefined;
  const [, rev = "", start = "", text = ""] = head;
  const log: Move[] = [];
  PIECES.lastIndex = 0;
  while (PIECES.lastIndex < text.length) {
    const piece = PIECES.exec(text);
    if (!piece) return undefined;
    log.push(moveOf(piece));
  }
  return log.length > 0 ? { rev: Number(rev), start: Number(start), log } : undefined;
}

const WALKS = { u: "undo", y: "redo", r: "reset" } as const;

function moveOf([, nudge, walk, lamp, predicted, says, rate, order, plan, slot, piece]: RegExpExecArray): Move {
  if (nudge) return nudgeOf(nudge);
  if (walk) return { kind: WALKS[walk as keyof typeof WALKS] };
  if (lamp) return { kind: "lamp", knob: knobOf(lamp) };
  if (predicted) return { kind: "predict", knob: knobOf(predicted), says: SAYS[says ?? ""] ?? "none" };
  if (rate) return { kind: "descend", rate: Number(rate) };
  if (order) return { kind: "rank", order: [...order].map(knobOf) };
  if (plan !== undefined) return { kind: "commit", plan: [...plan].map(nudgeOf) };
  return { kind: "place", slot: Number(slot), piece: Number(piece) };
}
