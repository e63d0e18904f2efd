import type { Board } from "./board.ts";
import { along } from "./geometry.ts";
import type { Anchor, LockPlace, WirePlace } from "./places.ts";
import { isDense } from "./plan.ts";
import { airAround, type Box, boxAround, captionBox } from "./room.ts";

/** A padlock sits a fifth of the way along, or where something is in its way, further on. */
const ALONG = [0.22, 0.27, 0.32, 0.38, 0.44, 0.5, 0.56, 0.62, 0.68, 0.73, 0.78] as const;

const LOCK = { width: 16, height: 20 } as const;
/** A number with a sign, one digit and two decimals. */
const NUMBER = { width: 34, height: 11 } as const;

/** On a telephone, with glasses as small as this, a number beside a padlock would lie on something else. */
const SMALL_GLASS = { desk: 0, tablet: 0, low: 18, tall: 22 } as const;

/**
 * Padlocks on the wires that are no knobs where there is room, each with its number where there is room for that, too.
 *
 * @param taken  what they must not lie on
 * @param open   open knobs: only one is there at a time, so that they are kept off only where that can be
 */
export function placeLocks(board: Board, taken: readonly Box[], open: readonly Box[]): readonly LockPlace[] {
  const { plan, wires } = board;
  if (!plan.shows.locks || isDense(plan)) return [];
  const boxes = [...taken];
  return wires
    .filter(({ parameter }) => !plan.knobs.includes(parameter))
    .flatMap((wire) => {
      const places = placesOn(board, wire);
      const others = wires.filter((other) => other !== wire).flatMap(boxesAlong);
      const isOff = (place: LockPlace, off: readonly Box[]) => boxesOf(place).every((box) => airAround(box, off) >= 0);
      const bare = places.map(({ label: _, ...place }): LockPlace => place);
      const place =
        places.find((each) => isOff(each, [...boxes, ...others, ...open])) ??
        places.find((each) => isOff(each, [...boxes, ...others])) ??
        // Beside what is told of a win the network is small, and numbers that cross wires cannot be told apart.
        (plan.isWon ? bare : places).find((each) => isOff(each, boxes)) ??
        bare.find((each) => isOff(each, boxes));
      if (!place) return [];
      boxes.push(...boxesOf(place));
      return [place];
    });
}

/** What a wire covers, as far as padlocks sit on wires. */
const boxesAlong = ({ from, to }: WirePlace): readonly Box[] =>
  ALONG.map((part) => boxAround(along(from, to, part), LOCK));

/** What a padlock covers, and its number. */
export const boxesOf = ({ x, y, label }: LockPlace): readonly Box[] => [
  boxAround({ x, y }, LOCK),
  ...(label ? [captionBox(label, NUMBER)] : []),
];

function placesOn({ frame, r }: Board, { parameter, from, to }: WirePlace): readonly LockPlace[] {
  const isFlat = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
  return ALONG.flatMap((part) => {
    const place = along(from, to, part);
    const above = { x: place.x, y: place.y - 18, align: "middle" } as const;
    const below = { x: place.x, y: place.y + 28, align: "middle" } as const;
    const right = { x: place.x + 16, y: place.y + 5, align: "start" } as const;
    const left = { x: place.x - 16, y: place.y + 5, align: "end" } as const;
    const labels: readonly Anchor[] = isFlat ? (to.y < from.y ? [above, below] : [below, above]) : [right, left];
    return r < SMALL_GLASS[frame.kind]
      ? [{ parameter, ...place }]
      : labels.map((label) => ({ parameter, ...place, label }));
  });
}
