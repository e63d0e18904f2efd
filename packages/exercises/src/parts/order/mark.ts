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

export const order: Kind<OrderPart> = {
  preview: (part, answer) => previewOf(placedIn(part, answer)),
  mark: (part, answer) => verdictOn(part, placedIn(part, answer), (placed) => isRight(part, placed)),
};
