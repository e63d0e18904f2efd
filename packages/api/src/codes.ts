import { createHash, createHmac, randomInt } from "node:crypto";

/** Crockford's: no I, L, O or U, so that what is written by hand is read as it was meant. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP = 4;

/** Typed into another device within minutes: 2⁴⁰ codes, of which a caller may try twenty. */
export const PAIRING_LETTERS = 8;
export const PAIRING_LIFE_MS = 10 * 60 * 1000;
/** Printed, and good for years: 2¹²⁰ codes. */
export const RECOVERY_LETTERS = 24;

/** A new code, as it is shown. */
export const newCode = (letters: number): string =>
  inGroups(Array.from({ length: letters }, () => LETTERS[randomInt(LETTERS.length)]).join(""));

/**
 * The recovery code that is to take the place of another: the same each time it is asked for, so that a lost answer
 * leaves no code behind that nobody has seen, and of use to nobody without the site's key.
 */
export function nextCodeOf(code: string, key: string): string {
  const bytes = createHmac("sha256", key)
    .update(`next ${asWritten(code)}`)
    .digest()
    .subarray(0, RECOVERY_LETTERS);
  // 256 values of a byte are 8 for each of the 32 letters.
  return inGroups(Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join(""));
}

const inGroups = (code: string) => code.replaceAll(new RegExp(`.{${GROUP}}(?!$)`, "g"), "$&-");

/**
 * The same text for everything that may have been meant by the same code: spaces and whatever else copying brings along,
 * any dash, small letters, letters of a keyboard that writes wide ones, O for 0.
 */
export const asWritten = (code: string): string =>
  code
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}\p{Cf}−.]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");

/** Only this is stored. A code has too many values for anybody to go through them, so no slow hash is needed. */
export const codeHashOf = (code: string): string =>
  createHash("sha256")
    .update(`code ${asWritten(code)}`)
    .digest("hex");
