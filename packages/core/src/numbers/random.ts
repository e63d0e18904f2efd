import { ShapeError } from "../errors.ts";

/**
 * A seeded generator of numbers in [0, 1), each a multiple of 2⁻³², the same on every machine (splitmix32: a counter
 * that is mixed). Good enough to shuffle examples; no use for secrets.
 *
 * @param seed  a whole number; only its low 32 bits count
 * @throws {ShapeError} if the seed is no whole number
 */
export function randomFrom(seed: number): () => number {
  if (!Number.isSafeInteger(seed)) throw new ShapeError("seed", "a whole number", seed);
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 0x100000000;
  };
}

/** Puts a list into random order, in place: every order is equally likely (Fisher, Yates). */
export function shuffle(list: Uint32Array, random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    const kept = list[i] as number;
    list[i] = list[other] as number;
    list[other] = kept;
  }
}
