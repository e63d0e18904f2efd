import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { type FamilyId, isFamilyId } from "../catalogue.ts";
import { type Form, seedIn } from "../question/form.ts";
import { LONGEST_GIVEN } from "../question/given.ts";
import { CANARY } from "./canary.ts";
import { NotAskedError, type Seed } from "./exercise.ts";

/** What a token says of the question that was handed out with it. */
export interface Ticket {
  readonly family: FamilyId;
  /** 16 characters of chance, this question's own. */
  readonly id: string;
  /** The id of the learner who opened it; undefined if that was nobody yet. */
  readonly owner: string | undefined;
  /** When it was handed out, in milliseconds since 1970; whole seconds. */
  readonly madeAt: number;
  /** The text of numbers that somebody has brought, in place of chance. */
  readonly given?: string;
  /** How many of its steps are left to do; all of them where it does not say. */
  readonly form?: Exclude<Form, "whole">;
}

const ID = /^[\w-]{16}$/;
const GIVEN = /^1~[\w.~-]+$/;
const TOKEN =
  /^(3\.([a-z-]{1,40})\.([0-9a-z]{1,9})\.([\w-]{16})\.([\w-]{16}|nobody)(?:\.(one-step-left|two-steps-left))?(?:\.(1~[\w.~-]{1,400}))?)\.([\w-]{43})$/;
const NOBODY = "nobody";

const digest = (secret: string, what: string, text: string): Buffer =>
  createHmac("sha256", secret).update(`${CANARY}\n${what}\n${text}`).digest();

const signatureOf = (secret: string, body: string): string => digest(secret, "token", body).toString("base64url");

/** A learner as a token names one: the same 16 characters each time, and of no use without the secret. */
const tagOf = (secret: string, owner: string): string =>
  digest(secret, "owner", owner).toString("base64url").slice(0, 16);

/**
 * The token of a question: "3.last-weight.<made>.<id>.<owner>.<signature>", with the form before the signature
 * where some steps are shown, or the text of given numbers where somebody has brought some. The site that made it can make the question again from it and from
 * nothing else, so no open question is stored. Which numbers an id stands for only the site can tell (`seedOf`).
 *
 * @throws {RangeError} if the id is not 16 characters
 * @throws {NotAskedError} if the text is not one of given numbers
 */
export function signToken(secret: string, { family, id, owner, madeAt, given, form }: Ticket): string {
  if (!ID.test(id)) throw new RangeError("an id has 16 characters of A to Z, a to z, 0 to 9, - and _");
  if (given !== undefined && (!GIVEN.test(given) || given.length > LONGEST_GIVEN))
    throw new NotAskedError("these are no given numbers");
  const made = Math.floor(madeAt / 1000).toString(36);
  const whose = owner === undefined ? NOBODY : tagOf(secret, owner);
  const body = ["3", family, made, id, whose, ...[form, given].filter((each) => each !== undefined)].join(".");
  return `${body}.${signatureOf(secret, body)}`;
}

/** A ticket as it comes back: whose it is can be asked, but not read. */
export interface ShownTicket extends Omit<Ticket, "owner"> {
  readonly isNobodys: boolean;
  readonly isOf: (learnerId: string) => boolean;
}

/** What a token says; undefined if it was not made with this secret. */
export function verifyToken(secret: string, token: string): ShownTicket | undefined {
  const [, body = "", family = "", made = "", id = "", whose = "", form, given, signature = ""] =
    TOKEN.exec(token) ?? [];
  if (!isFamilyId(family)) return undefined;
  if (!timingSafeEqual(Buffer.from(signatureOf(secret, body)), Buffer.from(signature))) return undefined;
  let known: string | undefined;
  return {
    family,
    id,
    madeAt: Number.parseInt(made, 36) * 1000,
    ...(given === undefined ? {} : { given }),
    ...(form === "one-step-left" || form === "two-steps-left" ? { form } : {}),
    isNobodys: whose === NOBODY,
    isOf: (learnerId) => {
      // One is asked about again and again: the one who opened it.
      if (learnerId !== known && whose === tagOf(secret, learnerId)) known = learnerId;
      return learnerId === known;
    },
  };
}

/** True for what looks like a token of an earlier version, whose seed anybody could read. None of them is taken any more. */
export const isOutdatedToken = (token: string): boolean =>
  /^[12]\.[a-z-]{1,40}\.[\w.~-]{1,400}\.[\w-]{43}$/.test(token);

/**
 * What a question is made from: the given numbers, or a whole number below 2³² that follows from the id and the
 * secret, with the form where some steps are shown. The public code makes the key from the seed, so a browser must never be able to tell the seed.
 */
export function seedOf(
  secret: string,
  { family, id, given, form }: Pick<Ticket, "family" | "id" | "given" | "form">,
): Seed {
  if (given !== undefined) return given;
  const number = digest(secret, "seed", `${family}\n${id}`).readUInt32BE();
  return form === undefined ? number : seedIn(form, number);
}
