import { words } from "../words.en.ts";
import type { Mark } from "./marks.ts";
import type { Moment } from "./moment.ts";
import type { WellPlaces } from "./well-places.ts";
import { say } from "./well-strokes.ts";

/** Under the trail: start, par, the end of the budget, and how many nudges stand. */
export function footMarks({ layout: { frame }, snapshot, scenery }: Moment, places: WellPlaces): readonly Mark[] {
  const { par, budget, shows } = scenery;
  const { at } = snapshot.trail;
  const y = places.bottom + 20;
  const isShort = frame.kind === "tall" || frame.kind === "low";
  const marks: Mark[] = [say(isShort ? "0" : words.well.start, places.slot(0), y)];
  if (shows.par) {
    const x = places.slot(par);
    const isHere = at === par;
    marks.push(say(words.well.par(par), x, y, isHere ? { weight: 600, tone: "ink" } : {}));
    marks.push({
      kind: "line",
      from: { x, y: places.bottom },
      to: { x, y: places.bottom + 6 },
      width: 1.5,
      tone: "ink",
    });
  }
  if (shows.budget && budget - par > 2) marks.push(say(String(budget), places.slot(budget), y));
  const isFree = (slot: number, room: number) => Math.abs(places.slot(at) - places.slot(slot)) > room;
  if (at > 0 && isFree(0, 30) && (!shows.par || isFree(par, 32)) && (!shows.budget || isFree(budget, 18)))
    marks.push(say(String(at), places.slot(at), y, { weight: 600, tone: "ink" }));
  // The name of a low target line has the place of the number.
  const isTaken = frame.kind === "desk" && places.height(scenery.target) > places.bottom - 18;
  return [...marks, ...inkMarks(snapshot.trail, places, shows.ink, isTaken ? y + 20 : y)];
}

const INK_HEIGHT = 5;
/** Nearer to one another, hairlines cannot be told apart. */
const LEAST_GAP = 2;

/**
 * A hairline for every nudge ever made; those that were undone stay, paler. More than there is room for are a band, so that
 * a long game draws and keeps no more than a short one.
 */
function inkMarks(
  { ink, at }: Moment["snapshot"]["trail"],
  places: WellPlaces,
  hasNumber: boolean,
  inkHeight: number,
): readonly Mark[] {
  if (ink === 0) return [];
  const y = places.bottom + 3;
  const left = places.left + 8;
  const gap = Math.min(4, (places.right - left) / ink);
  const undone = ink - at;
  const stroke = (x: number, width: number, isPale: boolean): Mark => ({
    kind: "line",
    from: { x, y },
    to: { x, y: y + INK_HEIGHT },
    width,
    tone: "ink",
    ...(isPale && { strength: 0.4 }),
  });
  const band = (from: number, to: number) =>
    to > from ? [stroke(left + (gap * (from + to)) / 2, gap * (to - from), from < undone)] : [];
  const hairs =
    gap < LEAST_GAP
      ? [...band(0, undone), ...band(undone, ink)]
      : Array.from({ length: ink }, (_, nudge) => stroke(left + nudge * gap + 0.5, 1, nudge < undone));
  const number = say(words.well.ink(ink), places.right + 18, inkHeight, { align: "start" });
  return hasNumber ? [...hairs, number] : hairs;
}
