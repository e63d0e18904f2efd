import { randomBytes } from "node:crypto";
import type { Attempt, NewAttempt, Store } from "@nn/db";
import { type FamilyId, type Form, formOf, isFamilyId } from "@nn/exercises";
import {
  goesInSteps,
  grade,
  isOutdatedToken,
  makeQuestion,
  mayBeAsked,
  type Seed,
  type ShownTicket,
  seedNear,
  seedOf,
  signToken,
  type Ticket,
  tellsApart,
  verifyToken,
} from "@nn/exercises/server";
import { TRPCError } from "@trpc/server";
import { onceFor } from "./once-for.ts";
import { seedFrom } from "./practice/mistake-words.ts";
import { remembering } from "./remembering.ts";
import { tokenSecretOf } from "./secrets.ts";
import type { Context } from "./trpc.ts";
import { words } from "./words.en.ts";

/** A question ends this long after it was handed out. */
export const QUESTION_LIFE_MS = 30 * 24 * 60 * 60 * 1000;

/** A question that comes back with its token. */
export interface Opened {
  readonly family: FamilyId;
  readonly seed: Seed;
  readonly ticket: ShownTicket;
}

/**
 * So many variants are looked at for one that can be asked as wanted: what is shown of it must not answer it, and no two
 * slips should lead to one number.
 */
const MOST_TRIES = 24;

/**
 * Hands out a question with a token that belongs to the caller. Reading makes nobody a learner, so a newcomer's question
 * belongs to nobody yet, and to the first who takes help for it or answers it (`claim`).
 */
export async function handOut(ctx: Context, family: FamilyId, wanted: Form, given?: string) {
  const secret = await tokenSecretOf(ctx.store);
  const owner = (await ctx.session.known())?.id;
  const ticket = {
    ...(given === undefined ? drawn(secret, family, wanted) : { id: someId() }),
    family,
    owner,
    madeAt: ctx.now().getTime(),
    ...(given === undefined ? {} : { given }),
  };
  return makeQuestion(family, seedOf(secret, ticket), signToken(secret, ticket));
}

/** An id whose numbers can be asked as wanted and tell mistakes apart, or come as near to it as one of several can. */
function drawn(secret: string, family: FamilyId, wanted: Form): Pick<Ticket, "id" | "form"> {
  const some = Array.from({ length: MOST_TRIES }, () => idFor(secret, family, wanted));
  let nearest: { readonly found: Pick<Ticket, "id" | "form">; readonly worth: number } | undefined;
  for (const id of some) {
    const number = Number(seedOf(secret, { family, id }));
    const { form, seed } = seedNear(family, number, wanted);
    const isAsWanted = form === wanted || !goesInSteps(family, number);
    const asked = isAsWanted ? 4 : form === "whole" ? 0 : 2;
    // To find out whether mistakes can be told apart takes longer than to see how it would be asked.
    if (nearest && asked < nearest.worth) continue;
    const worth = asked + (tellsApart(family, seed) ? 1 : 0);
    if (worth > (nearest?.worth ?? -1)) nearest = { found: { id, ...(form !== "whole" && { form }) }, worth };
    if (worth === 5) break;
  }
  return nearest?.found ?? { id: someId() };
}

/** An id of which nothing is known yet against asking it as wanted. */
function idFor(secret: string, family: FamilyId, wanted: Form): string {
  for (let i = 0; i < MOST_TRIES; i++) {
    const id = someId();
    if (mayBeAsked(family, Number(seedOf(secret, { family, id })), wanted)) return id;
  }
  return someId();
}

const someId = (): string => randomBytes(12).toString("base64url");

/** A question that its learner answered before, with what was answered; undefined if it can no longer be asked. */
export async function reopened(ctx: Context, attempt: Attempt) {
  const { family, answers, question: id, learnerId: owner, createdAt: at } = attempt;
  if (!isFamilyId(family) || id === null) return undefined;
  const seed = seedFrom(attempt.seed);
  const secret = await tokenSecretOf(ctx.store);
  const form = formOf(seed);
  const ticket = {
    family,
    id,
    owner,
    madeAt: ctx.now().getTime(),
    ...(form !== "whole" ? { form } : typeof seed === "string" && { given: seed }),
  };
  if (seedOf(secret, ticket) !== seed) return undefined; // the site has another secret now
  try {
    return {
      question: makeQuestion(family, seed, signToken(secret, ticket)),
      answers,
      grading: grade(family, seed, answers, ctx.effort),
      at,
    };
  } catch (error) {
    // An earlier version of the family had other parts. A stack overflow is a RangeError too, but a fault of ours.
    if (!(error instanceof RangeError) || /call stack/.test(error.message)) throw error;
    return undefined;
  }
}

/** What a learner is busy with comes with the same token again and again. */
const MOST_OPEN = 5_000;

/** Reads the tokens of a site. */
const readerOf = onceFor(async (store: Store) => {
  const secret = await tokenSecretOf(store);
  return remembering((token): Opened | undefined => {
    const ticket = verifyToken(secret, token);
    return ticket && { family: ticket.family, seed: seedOf(secret, ticket), ticket };
  }, MOST_OPEN);
});

/** The question of a token that still holds, whoever brings it. Enough for what stores nothing and shows no help. */
export async function opened(ctx: Context, token: string): Promise<Opened> {
  const question = (await readerOf(ctx.store))(token);
  if (!question) {
    if (isOutdatedToken(token)) throw ended(words.endedQuestion);
    throw new TRPCError({ code: "BAD_REQUEST", message: words.foreignToken });
  }
  if (ctx.now().getTime() - question.ticket.madeAt > QUESTION_LIFE_MS) throw ended(words.endedQuestion);
  return question;
}

/** The question of a token that the caller opened, or that nobody owns yet. */
export async function openedByCaller(ctx: Context, token: string): Promise<Opened> {
  const question = await opened(ctx, token);
  const { isNobodys, isOf } = question.ticket;
  if (isNobodys) return question;
  const learner = await ctx.session.known();
  if (!learner || !isOf(learner.id)) throw ended(words.othersQuestion);
  return question;
}

/**
 * Makes a question that nobody owns the caller's own, so that what is shown of it to one cannot help another. The
 * caller becomes a learner here.
 *
 * @param first  the attempt in hand: one whose response was lost comes from yet another newcomer
 * @throws {TRPCError} if somebody else took it first
 */
export async function claim(ctx: Context, { family, seed, ticket }: Opened, first?: Omit<NewAttempt, "learnerId">) {
  const learner = await ctx.session.begin();
  if (!ticket.isNobodys) return learner;
  const isNewcomer = (await ctx.session.known()) === undefined;
  const wanted = { question: ticket.id, family, seed: String(seed), learnerId: learner.id, isNewcomer };
  if (await ctx.store.claims.take(wanted)) return learner;
  const isBack = isNewcomer && first && (await ctx.store.attempts.adopt({ ...first, learnerId: learner.id }));
  if (isBack && (await ctx.store.claims.take(wanted))) return learner;
  throw ended(words.othersQuestion);
}

/** Refused, but nothing is wrong with the caller: a new question is at hand. A page tells it by this code. */
const ended = (message: string) => new TRPCError({ code: "PRECONDITION_FAILED", message });
