import "server-only";
import type { WrongChoice } from "../../../parts/chosen.ts";
import { type Pen, say } from "../../../writing/say.ts";
import { keyOf, type Quotient, type Tray } from "./tray.ts";

/** What shows in a choice of links that do not make the road, in keys of the tray. */
export function roadMistakes(tray: Tray, pen: Pen): readonly WrongChoice[] {
  return [...strangers(tray, pen), ...coveredTwice(tray, pen), ...gaps(tray, pen)];
}

/** A link that does not belong to the road at all. */
function strangers({ road, otherStart, besideRoad, upsideDown }: Tray, pen: Pen): readonly WrongChoice[] {
  const keys = road.map(keyOf);
  const start = road[0]?.by ?? "";
  const wrongs: WrongChoice[] = [];
  if (otherStart)
    wrongs.push({
      name: "other-road",
      title: "One link begins somewhere else",
      explanation: say`${written(pen, otherStart)} says how ${pen.quantity(otherStart.of)} follows ${pen.quantity(otherStart.by)}, and that one holds still here. What moves is ${pen.quantity(start)}: begin there.`,
      lookAt: [start, otherStart.by],
      fits: (chosen) => chosen.includes(keyOf(otherStart)),
      example: [keyOf(otherStart), ...keys.slice(1)],
    });
  if (besideRoad)
    wrongs.push({
      name: "wrong-link",
      title: "One link lies off the road",
      explanation: say`A nudge of ${pen.quantity(start)} never passes through ${pen.quantity(besideRoad.by)}, so ${written(pen, besideRoad)} has nothing to pass on. Follow the nudge from ${pen.quantity(start)} in the figure.`,
      lookAt: [start, besideRoad.by],
      fits: (chosen) => chosen.includes(keyOf(besideRoad)),
      example: [...keys, keyOf(besideRoad)],
    });
  if (upsideDown)
    wrongs.push({
      name: "upside-down",
      title: "One quotient stands on its head",
      explanation: say`${written(pen, upsideDown)} asks how ${pen.quantity(upsideDown.of)} answers to ${pen.quantity(upsideDown.by)}. The nudge travels the other way: above the line stands what is moved, below it what moves it.`,
      lookAt: [upsideDown.of, upsideDown.by],
      fits: (chosen) => chosen.includes(keyOf(upsideDown)),
      example: keys.map((key) => (key === `${upsideDown.by}/${upsideDown.of}` ? keyOf(upsideDown) : key)),
    });
  return wrongs;
}

/** The longer link together with one of the two that it covers. */
function coveredTwice({ road, long }: Tray, pen: Pen): readonly WrongChoice[] {
  if (!long) return [];
  const keys = road.map(keyOf);
  const covered = keys.slice(long.at, long.at + 2);
  return [
    {
      name: "covered-twice",
      title: "A stretch of the road is counted twice",
      explanation: say`${written(pen, long.quotient)} already goes from ${pen.quantity(long.quotient.by)} all the way to ${pen.quantity(long.quotient.of)}. Take it, or the two short links that it covers. With both, something is left that does not cancel.`,
      lookAt: [long.quotient.by, long.quotient.of],
      fits: (chosen) =>
        chosen.includes(keyOf(long.quotient)) &&
        chosen.some((key) => covered.includes(key)) &&
        chosen.every((key) => keys.includes(key) || key === keyOf(long.quotient)),
      example: [...keys, keyOf(long.quotient)],
    },
  ];
}

/** Links of the road alone, and not all of it. */
function gaps({ road, long }: Tray, pen: Pen): readonly WrongChoice[] {
  const keys = road.map(keyOf);
  const longKey = long && keyOf(long.quotient);
  const coveredByLong = long ? keys.slice(long.at, long.at + 2) : [];
  /** Places of the road that a choice leaves open; undefined where it holds anything but single pieces of the road. */
  const openIn = (chosen: readonly string[]): readonly number[] | undefined => {
    const takesLong = longKey !== undefined && chosen.includes(longKey);
    const isTwice = takesLong && chosen.some((key) => coveredByLong.includes(key));
    if (isTwice || !chosen.every((key) => keys.includes(key) || key === longKey)) return undefined;
    const isCovered = (key: string) => chosen.includes(key) || (takesLong && coveredByLong.includes(key));
    return keys.flatMap((key, i) => (isCovered(key) ? [] : [i]));
  };
  const end = keys.length - 1;
  const [first, last] = [road[0], road[end]];
  if (!first || !last) return [];
  return [
    {
      name: "start-missing",
      title: "The beginning of the road is missing",
      explanation: say`These links begin at ${pen.quantity(first.of)}. How does a nudge of ${pen.quantity(first.by)} get there? One more link leads from one to the other.`,
      lookAt: [first.by, first.of],
      fits: (chosen) => openIn(chosen)?.join() === "0",
      example: keys.slice(1),
    },
    {
      name: "missing-cost",
      title: "The last link is missing",
      explanation: say`This ends at ${pen.quantity(last.by)}. The road goes on to ${pen.quantity("C")}: one more link.`,
      lookAt: [last.by, "C"],
      fits: (chosen) => openIn(chosen)?.join() === String(end),
      example: keys.slice(0, -1),
    },
    {
      name: "chain-broken",
      title: "The road has a gap",
      explanation: say`Walk along your links, and say aloud where each one ends and the next one begins. At one place they do not meet: a link is missing there.`,
      lookAt: road.flatMap(({ of }) => [of]).slice(0, -1),
      fits: (chosen) => {
        const open = openIn(chosen);
        return open?.length === 1 && open[0] !== 0 && open[0] !== end;
      },
      example: [...keys.slice(0, 1), ...keys.slice(2)],
    },
    {
      name: "links-missing",
      title: "Most of the road is still open",
      explanation: say`Every stop on the way needs its link. Begin at ${pen.quantity(first.by)}, ask what it moves, then what that moves, until you are at ${pen.quantity("C")}.`,
      lookAt: [first.by, ...road.map(({ of }) => of)],
      fits: (chosen) => (openIn(chosen)?.length ?? 0) > 1,
      example: keys.slice(0, 1),
    },
  ];
}

const written = (pen: Pen, { of, by }: Quotient) => pen.slope(of, by);
