import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { type FamilyId, isFamilyId } from "../catalogue.ts";
import { CANARY } from "./canary.ts";

/** What a token stands for: a family and the seed of one of its variants, a whole number below 2³². */
export interface Variant {
  readonly family: FamilyId;
  readonly seed: number;
}

const signatureOf = (secret: string, body: string): string =>
  createHmac("sha256", secret).update(`${CANARY}\n${body}`).digest("base64url");

/**
 * The token of a variant: "1.last-weight.k3v9.<signature>". The site that made it can make the question again from it
 * and from nothing else, so no open question is stored; without the secret nobody can ask for a seed of their choice.
 *
 * @throws {RangeError} if the seed is not a whole number below 2³²
 */
export function signToken(secret: string, { family, seed }: Variant): string {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new RangeError(`a seed is a whole number from 0 to 4294967295, not ${seed}`);
  const body = `1.${family}.${seed.toString(36)}`;
  return `${body}.${signatureOf(secret, body)}`;
}

/** The variant that a token was made for; undefined if it was not made with this secret. */
export function verifyToken(secret: string, token: string): Variant | undefined {
  const found = /^(1\.([a-z-]{1,40})\.([0-9a-z]{1,7}))\.([\w-]{43})$/.exec(token);
  const [, body = "", family = "", seed = "", signature = ""] = found ?? [];
  if (!found || !isFamilyId(family)) return undefined;
  const expected = Buffer.from(signatureOf(secret, body));
  if (!timingSafeEqual(expected, Buffer.from(signature))) return undefined;
  return { family, seed: Number.parseInt(seed, 36) };
}
