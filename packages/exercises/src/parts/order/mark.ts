import "server-only";
import { previewOf, readIds, refused, verdictOn } from "../chosen.ts";
import type { Kind } from "../kind.ts";
import { marking } from "../words.en.ts";
import type { OrderPart } from "./part.ts";

function placedIn(part: OrderPart, answer: string) {
  const placed = readIds(part, answer);
  if ("kind" in placed) return placed;
  const left = part.options.length - placed.length;
  return part.isWhole && left > 0 ? refused(answer.length, marking.placesLeft(left)) : placed;
}

function isRight({ right, alsoRight = [], isFree }: OrderPart, placed: readonly string[]): boolean {
  const isAsAsked = (asked: readonly string[]): boolean => {
    if (placed.length !== asked.length) return false;
    return isFree ? asked.every((id) => placed.includes(id)) : asked.every((id, i) => placed[i] === id);
  };
  return [right, ...alsoRight].some(isAsAsked);
}

/** All in order but two that stand side by side: the last of the mistakes to look for in a ranking. */
const neighboursSwapped = ({ right, lookAt, isFree }: OrderPart) => ({
  name: "neighbours-swapped",
  ...marking.neighboursSwapped,
  lookAt,
  fits: (placed: readonly string[]): boolean => {
    const wrong = placed.flatMap((id, i) => (id === right[i] ? [] : [i]));
    const [first, second] = wrong;
    return !isFree && first !== undefined && wrong.length === 2 && second === first + 1;
  },
});

export const order: Kind<OrderPart> = {
  preview: (part, answer) => previewOf(placedIn(part, answer)),
  mark: (part, answer) =>
    verdictOn(part, placedIn(part, answer), (placed) => isRight(part, placed), neighboursSwapped(part)),
};
