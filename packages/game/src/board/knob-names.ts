import type { Board } from "./board.ts";
import type { Anchor, KnobPlace } from "./places.ts";
import { type Box, boxAround, captionBox, firstFree, roomOnStage } from "./room.ts";

/** A letter with its indices, which reach below the line. */
const NAME = { width: 38, height: 19, below: 5 } as const;

/** Gives every knob the place of its name, which is there while it is open: off all that stands around it. */
export function withNames(board: Board, knobs: readonly KnobPlace[], taken: readonly Box[]): readonly KnobPlace[] {
  const { bead } = board.knobSize;
  const beads = knobs.map((knob) => boxAround(knob, bead));
  return knobs.map((knob, at) => {
    const [first, ...others] = placesFor(board, knob);
    if (!first) return knob;
    const around = [...taken, ...beads.filter((_, other) => other !== at)];
    const name = firstFree([first, ...others], nameBox, around, board.frame.width);
    // Where there is no room for it, the bench says it, too.
    return roomOnStage(nameBox(name), around, board.frame.width) < 0 ? knob : { ...knob, name };
  });
}

export const nameBox = (name: Anchor): Box => captionBox(name, NAME);

/** Where an open knob may say its name, the best place first; nowhere where its name stands in the dock. */
function placesFor(board: Board, { x, y, open: at, isBias }: KnobPlace): readonly Anchor[] {
  const { frame, plan, knobSize } = board;
  const { open, bead } = knobSize;
  if (frame.kind === "low") return [];
  if (frame.kind === "tall") return plan.shows.trail ? [] : [{ x: x - bead.width / 2 - 12, y: y + 7, align: "end" }];
  const above = at.y - open.height / 2 - (plan.shows.trail ? 14 : 18);
  const below = at.y + open.height / 2 + 26;
  const over = [above, below].flatMap((height) =>
    [0, -42, 42, -66, 66].map((dx) => ({ x: at.x + dx, y: height, align: "middle" }) as const),
  );
  const right = { x: at.x + open.width / 2 + 14, y: at.y + 6, align: "start" } as const;
  const left = { x: at.x - open.width / 2 - 14, y: at.y + 6, align: "end" } as const;
  const aside = [-22, 22].flatMap((dy) => [right, left].map((place) => ({ ...place, y: place.y + dy })));
  if (isBias) return [right, left, ...over, ...aside];
  return [...over, right, left, ...aside];
}
