import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { codeHashOf, newCode, nextCodeOf, PAIRING_LETTERS, PAIRING_LIFE_MS, RECOVERY_LETTERS } from "../codes.ts";
import { exportDocument, recordsOf } from "../exports.ts";
import { exampleCode } from "../inputs.ts";
import { log } from "../log.ts";
import { exportKeyOf, nextCodeKeyOf } from "../secrets.ts";
import { type Context, procedure, router } from "../trpc.ts";
import { words } from "../words.en.ts";

/** Codes that turn out wrong, from one address in ten minutes; and from all together. A class may well join at once. */
const TRIES = 20;
const TRIES_OF_ALL = 2_000;
const TRIES_WINDOW_MS = 10 * 60 * 1000;

const code = z.string().min(1).max(60).describe("a code as it is written, in any case, with or without its dashes");

/** What the site keeps of a learner, and what the learner may do with it. Nobody else can do any of this. */
export const dataRouter = router({
  kept: procedure
    .meta({
      summary: "How much the site keeps of the caller.",
      gives:
        "`since`, `attempts`, `runs`, `notes`, `aids`, `recoveryCodes` (how many work) and `recoverySince` (the newest), or null for somebody who is nobody yet",
    })
    .query(async ({ ctx }) => {
      const learner = await ctx.session.known();
      if (!learner) return null;
      const [counts, { codes: recoveryCodes, since: recoverySince }] = await Promise.all([
        ctx.store.owned.countFor(learner.id),
        ctx.store.codes.recovery(learner.id),
      ]);
      return { since: learner.createdAt, ...counts, recoveryCodes, recoverySince };
    }),

  pairingCode: procedure
    .meta({
      summary: "A code for another device, which is the same learner once it has been typed there.",
      gives: "`code` and `endsAt`; it works once, for ten minutes, and ends an earlier one",
    })
    .mutation(async ({ ctx }) => {
      const learner = await ctx.session.begin();
      const made = newCode(PAIRING_LETTERS);
      const endsAt = new Date(ctx.now().getTime() + PAIRING_LIFE_MS);
      await ctx.store.codes.keep(learner.id, "pairing", codeHashOf(made), endsAt);
      return { code: made, endsAt: endsAt.toISOString() };
    }),

  recoveryCode: procedure
    .meta({
      summary: "A long code to print, by which the learner is found again when the cookie is lost.",
      gives: "`code`; earlier ones work as well until it is confirmed",
    })
    .mutation(async ({ ctx }) => {
      const learner = await ctx.session.begin();
      const made = newCode(RECOVERY_LETTERS);
      await ctx.store.codes.keep(learner.id, "recovery", codeHashOf(made), null);
      return { code: made };
    }),

  confirmRecoveryCode: procedure
    .meta({
      summary: "Ends the caller's other recovery codes, once this one is kept in a safe place.",
      gives: "`{ ok: true }`",
      example: { code: exampleCode },
    })
    .input(z.strictObject({ code }))
    .mutation(async ({ ctx, input }) => {
      const learner = await ctx.session.known();
      if (!learner || !(await ctx.store.codes.confirm(learner.id, codeHashOf(input.code))))
        throw new TRPCError({ code: "NOT_FOUND", message: words.noRecoveryCode });
      return { ok: true as const };
    }),

  join: procedure
    .meta({
      summary:
        "Makes this browser the learner of a code. What it had itself is added to that learner's past. May be sent again: call learner.begin first, and the browser is known by its cookie even if the answer is lost.",
      gives:
        "`kept`, how much there is now, and `nextRecoveryCode`, a new one to confirm in the place of the one that was used, or null",
      example: { code: exampleCode },
    })
    .input(z.strictObject({ code }))
    .mutation(async ({ ctx, input }) => {
      await countTry(ctx);
      const next = nextCodeOf(input.code, await nextCodeKeyOf(ctx.store));
      const joined = await ctx.session.join(codeHashOf(input.code), codeHashOf(next));
      if (!joined) throw new TRPCError({ code: "NOT_FOUND", message: words.noCode });
      await giveTryBack(ctx);
      const { learnerId, kind } = joined;
      return {
        kept: await ctx.store.owned.countFor(learnerId),
        nextRecoveryCode: kind === "recovery" ? next : null,
      };
    }),

  endOtherDevices: procedure
    .meta({
      summary: "Signs out the caller's other browsers: their cookies end. Recovery codes keep working.",
      gives: "`{ ok: true }`",
      example: { sure: true },
    })
    .input(z.strictObject({ sure: z.literal(true) }))
    .mutation(async ({ ctx }) => {
      // Whoever believes that a lost device is signed out must not be wrong.
      if (!(await ctx.session.known())) throw new TRPCError({ code: "PRECONDITION_FAILED", message: words.nobodyYet });
      await ctx.session.endOthers();
      return { ok: true as const };
    }),

  export: procedure
    .meta({ summary: "All that the site keeps of the caller.", gives: "the document that DATA.md describes" })
    .query(async ({ ctx }) => {
      const learner = await ctx.session.known();
      const all = learner && (await ctx.store.owned.of(learner.id));
      return exportDocument(
        all ?? { attempts: [], runs: [], notes: [], aids: [] },
        await exportKeyOf(ctx.store),
        ctx.now(),
      );
    }),

  import: procedure
    .meta({
      summary: "Brings back one part of an export, as this site has signed it. What is there already stays as it is.",
      gives:
        "`fresh`, how many records were new, and `elsewhere`, how many are another learner's: if there are any, nothing is brought back",
      example: { records: "of one part of an export", signature: "of the same part" },
    })
    .input(z.strictObject({ records: z.unknown(), signature: z.string().max(100) }))
    .mutation(async ({ ctx, input }) => {
      const records = recordsOf(input, await exportKeyOf(ctx.store));
      if (!records) throw new TRPCError({ code: "BAD_REQUEST", message: words.foreignExport });
      const learner = await ctx.session.begin();
      return await ctx.store.owned.putBack(learner.id, records);
    }),

  forget: procedure
    .meta({
      summary: "Deletes the caller, with everything that is the caller's, for good.",
      gives: "`{ ok: true }`",
      example: { sure: true },
    })
    .input(z.strictObject({ sure: z.literal(true) }))
    .mutation(async ({ ctx }) => {
      await ctx.session.forget();
      return { ok: true as const };
    }),
});

/** One who has tried too often is not counted among all: nobody alone can use up what the others have. */
async function countTry({ store, address }: Context): Promise<void> {
  const own = await store.callCounts.add(`code:${address}`, 1, TRIES_WINDOW_MS);
  if (own.points > TRIES) throw tooManyCodes(own.msLeft);
  const all = await store.callCounts.add("code:all", 1, TRIES_WINDOW_MS);
  if (all.points > TRIES_OF_ALL) throw tooManyCodes(all.msLeft);
}

/** Counted before it was known to be right, so that no more are tried at once either. */
async function giveTryBack({ store, address }: Context): Promise<void> {
  try {
    for (const key of [`code:${address}`, "code:all"]) await store.callCounts.add(key, -1, TRIES_WINDOW_MS);
  } catch (error) {
    log.failure("a right code was counted as a wrong one", error); // the browsers have joined all the same
  }
}

const tooManyCodes = (msLeft: number) =>
  new TRPCError({
    code: "TOO_MANY_REQUESTS",
    message: words.tooManyCodes(Math.ceil(Math.max(msLeft, 1) / 60_000)),
  });
