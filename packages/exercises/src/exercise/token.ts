import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { type FamilyId, isFamilyId } from "../catalogue.ts";
import { LONGEST_GIVEN } from "../question/given.ts";
import { CANARY } from "./canary.ts";
import type { Seed } from "./exercise.ts";

/** What a token stands for: a family and the seed of one of its variants. */
export interface Variant {
  readonly family: FamilyId;
  readonly seed: Seed;
}

/** What stands for a variant in a token of either version: a seed with 36 digits, or the text of given numbers. */
const SEEDS = { 1: /^[0-9a-z]{1,7}$/, 2: /^1~[\w.~-]+$/ } as const;
const TOKEN = /^(([12])\.([a-z-]{1,40})\.([\w.~-]{1,400}))\.([\w-]{43})$/;

const signatureOf = (secret: string, body: string): string =>
  createHmac("sha256", secret).update(`${CANARY}\n${body}`).digest("base64url");

/**
 * The token of a variant: "1.last-weight.k3v9.<signature>", or with numbers that somebody has brought
 * "2.last-weight-number.<numbers>.<signature>". The site that made it can make the question again from it
 * and from nothing else, so no open question is stored; without the secret nobody can ask for a seed of their choice.
 *
 * @throws {RangeError} if the seed is not a whole number below 2³², nor a text of given numbers
 */
export function signToken(secret: string, { family, seed }: Variant): string {
  if (typeof seed === "string") {
    if (!SEEDS[2].test(seed) || seed.length > LONGEST_GIVEN) throw new RangeError("these are no given numbers");
    const body = `2.${family}.${seed}`;
    return `${body}.${signatureOf(secret, body)}`;
  }
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new RangeError(`a seed is a whole number from 0 to 4294967295, not ${seed}`);
  const body = `1.${family}.${seed.toString(36)}`;
  return `${body}.${signatureOf(secret, body)}`;
}

/** The variant that a token was made for; undefined if it was not made with this secret. */
export function verifyToken(secret: string, token: string): Variant | undefined {
  const [, body = "", version, family = "", seed = "", signature = ""] = TOKEN.exec(token) ?? [];
  if (!SEEDS[version === "2" ? 2 : 1].test(seed) || !isFamilyId(family)) return undefined;
  const expected = Buffer.from(signatureOf(secret, body));
  if (!timingSafeEqual(expected, Buffer.from(signature))) return undefined;
  return { family, seed: version === "2" ? seed : Number.parseInt(seed, 36) };
}
