import "server-only";
import { randomFrom } from "@nn/core";

/** Chance for one variant: everything that its seed decides. */
export interface Dice {
  readonly random: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
}

/** Every order is equally likely. */
export function shuffled<T>(random: () => number, list: readonly T[]): readonly T[] {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}

export function diceOf(seed: number): Dice {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  return {
    random,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    shuffled: (list) => shuffled(random, list),
  };
}

const MOST_TRIES = 4000;

/**
 * The first variant of a seed's stream that is accepted.
 * @param attempt  makes what the question needs, or returns undefined to try other numbers
 * @throws {Error} if none of many is accepted: then the question asks for too much
 */
export function firstOf<T>(seed: number, attempt: (dice: Dice) => T | undefined): T {
  const dice = diceOf(seed);
  for (let i = 0; i < MOST_TRIES; i++) {
    const made = attempt(dice);
    if (made !== undefined) return made;
  }
  throw new Error(`seed ${seed}: none of ${MOST_TRIES} variants is pleasant enough`);
}
