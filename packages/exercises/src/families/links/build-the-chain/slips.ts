import "server-only";
import type { Aims, Worded } from "../../../parts/aims.ts";
import type { Slip } from "../../../parts/order/ask-product.ts";
import { keyOf, type Quotient, type Tray } from "./tray.ts";
import type { StrangerWords } from "./words.en.ts";

/** What shows where something was taken that does not belong to the path, or a stretch of it twice. */
export function strangersTaken(tray: Tray, words: StrangerWords): readonly Worded<Slip>[] {
  const { from, path, otherStart, besidePath, upsideDown, long } = tray;
  const keys = path.map(keyOf);
  const takes = (quotient: Quotient) => (taken: readonly string[]) => taken.includes(keyOf(quotient));
  const slips: Worded<Slip>[] = [];
  if (otherStart) {
    const example = [keyOf(otherStart), ...keys.slice(1)];
    slips.push({
      name: "other-road",
      ...words.otherStart(otherStart),
      lookAt: [from, otherStart.by],
      fits: takes(otherStart),
      example,
    });
  }
  if (besidePath) {
    const example = [...keys, keyOf(besidePath)];
    slips.push({
      name: "wrong-link",
      ...words.besidePath(besidePath),
      lookAt: [from, besidePath.by],
      fits: takes(besidePath),
      example,
    });
  }
  if (upsideDown) {
    const { of, by } = upsideDown;
    const example = keys.map((key) => (key === keyOf({ of: by, by: of }) ? keyOf(upsideDown) : key));
    slips.push({
      name: "upside-down",
      ...words.upsideDown(upsideDown),
      lookAt: [of, by],
      fits: takes(upsideDown),
      example,
    });
  }
  if (long) {
    const { of, by } = long.quotient;
    const example = [...keys, keyOf(long.quotient)];
    const fits = (taken: readonly string[]) => coverOf(tray, taken)?.isTwice ?? false;
    slips.push({ name: "covered-twice", ...words.coveredTwice(long.quotient), lookAt: [by, of], fits, example });
  }
  return slips;
}

type Gap = "start-missing" | "missing-cost" | "chain-broken" | "links-missing";

/** What shows where pieces of the path were taken and nothing else, and not all of it. */
export function gapsLeft(tray: Tray): Aims<Gap, Slip> {
  const keys = tray.path.map(keyOf);
  const stops = tray.path.map(({ of }) => of);
  const end = keys.length - 1;
  const leaving =
    (isSuch: (open: readonly number[]) => boolean) =>
    (taken: readonly string[]): boolean => {
      const cover = coverOf(tray, taken);
      return cover !== undefined && !cover.isTwice && isSuch(cover.open);
    };
  const leavingOne = (isSuch: (place: number) => boolean) =>
    leaving(([place, ...others]) => place !== undefined && others.length === 0 && isSuch(place));
  return {
    "start-missing": {
      to: { fits: leavingOne((place) => place === 0), example: keys.slice(1) },
      lookAt: [tray.from, ...stops.slice(0, 1)],
    },
    "missing-cost": {
      to: { fits: leavingOne((place) => place === end), example: keys.slice(0, -1) },
      lookAt: stops.slice(-2),
    },
    "chain-broken": {
      to: { fits: leavingOne((place) => place > 0 && place < end), example: keys.filter((_, i) => i !== 1) },
      lookAt: stops.slice(0, -1),
    },
    "links-missing": {
      to: { fits: leaving((open) => open.length > 1), example: keys.slice(0, 1) },
      lookAt: [tray.from, ...stops],
    },
  };
}

/** How the pieces that were taken cover the path, and which of its places stay open; undefined where anything else was taken. */
function coverOf({ path, long }: Tray, taken: readonly string[]) {
  const keys = path.map(keyOf);
  const longKey = long && keyOf(long.quotient);
  if (!taken.every((key) => key === longKey || keys.includes(key))) return undefined;
  const underLong = long && taken.includes(keyOf(long.quotient)) ? keys.slice(long.at, long.at + 2) : [];
  return {
    isTwice: underLong.some((key) => taken.includes(key)),
    open: keys.flatMap((key, i) => (taken.includes(key) || underLong.includes(key) ? [] : [i])),
  };
}
