import type { ConceptId } from "@nn/concepts";
import type { Attempt } from "@nn/db";
import type { Grading, Question } from "@nn/exercises";
import { type FamilyId, type Form, families, isFamilyId } from "@nn/exercises";
import { grade, hint, NotAskedError, preview, sibling, solution } from "@nn/exercises/server";
import { formFor, isExampleFirst } from "@nn/mastery";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import {
  answer,
  answers,
  exampleId,
  exampleToken,
  familyName,
  form,
  given,
  LONGEST_STORED,
  partId,
  recordId,
  token,
} from "../inputs.ts";
import { catalogue } from "../practice/catalogue.ts";
import { AFTER_HINTS, climb } from "../practice/climb.ts";
import { condense } from "../practice/condense.ts";
import { standingPastOf } from "../practice/history.ts";
import { isOverQuota, MOST_A_DAY } from "../practice/quota.ts";
import { keep } from "../records.ts";
import { claim, handOut, opened, openedByCaller } from "../tickets.ts";
import { type Context, procedure, router } from "../trpc.ts";
import { words } from "../words.en.ts";

const cut = (answers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(answers).map(([part, answer]) => [part, answer.slice(0, LONGEST_STORED)]));

export const exerciseRouter = router({
  /**
   * A fresh variant of a family, as a worked example with its last steps left out where the caller's record asks for one,
   * or with a whole one to read first where it is too short for that.
   * Its token is all it takes to come back to it for 30 days; nothing is stored.
   */
  next: procedure
    .meta({
      summary: "A fresh variant of a family of exercises, or the one about a network of your own.",
      gives:
        "a Question: `family`, `concept`, `title`, `prompt`, `parts` to answer (each with `id`, `label` and `kind`: `expression`, `number`, `choice`, `choices` or `order`, the last three with `options`), perhaps `worked` (the first lines of its solution, and how many steps are `left`), an `example` to be read first (another one of its kind, as `exercise.sibling` gives it), a `table`, a `figure` and `taughtAt` (the section of the course to read again), and the signed `token` of this variant, which is the caller's own and holds for 30 days",
      example: { family: "last-weight" },
    })
    .input(z.strictObject({ family: familyName, given: given.optional(), form: form.optional() }))
    .query(async ({ ctx, input }) => {
      const { family } = input;
      if (!isFamilyId(family)) throw new TRPCError({ code: "NOT_FOUND", message: words.noFamily(family) });
      const { form, wantsExample } =
        input.given === undefined && input.form === undefined
          ? await askedByRecord(ctx, family)
          : { form: input.form ?? "whole", wantsExample: false };
      const question = await ofGivenNumbers(() => handOut(ctx, family, form, input.given));
      return wantsExample && !question.worked ? await withExample(ctx, question) : question;
    }),

  /** How one answer is read; it is not marked. */
  preview: procedure
    .meta({
      summary: "How one answer is read. It is not marked.",
      gives:
        "`kind`: `read` with `latex` and `plain`; `empty`; or `unreadable` with `where`, `why` and perhaps a `suggestion`",
      example: { token: exampleToken, part: "whole", answer: "2(a^L - y) s'(z^L) a^(L-1)" },
    })
    .input(z.strictObject({ token, part: partId, answer }))
    .query(async ({ ctx, input }) => {
      const { family, seed } = await opened(ctx, input.token);
      return ofItsParts(() => preview(family, seed, input.part, input.answer));
    }),

  /**
   * Marks answers and stores them under the caller's id. If the id is sent again, what was stored is marked again and
   * comes back the same. Answers that cannot be read or decided are stored too, but do not count.
   */
  submit: procedure
    .meta({
      summary:
        "Marks answers, by part id, and stores them as one attempt. A formula or number is what was typed; options are their ids with spaces between, in order where an order is asked. Sending the same id again is harmless and gives back what was stored.",
      gives:
        "`grading` with `overall` (`correct`, `incorrect`, `incomplete`, `unreadable` or `undecided`), `counts`, and in `parts` a verdict for each answered part: its `kind` (the same but for `incomplete`), `explanation`, and perhaps a named `mistake`; `attempt`; `isRetry`",
      example: { id: exampleId, token: exampleToken, answers: { whole: "(a^L - y) s'(z^L) a^(L-1)" } },
    })
    .input(z.strictObject({ id: recordId, token, answers }))
    .mutation(async ({ ctx, input }) => {
      const question = await openedByCaller(ctx, input.token);
      const { family, seed } = question;
      // What is longer is too long to be read, and need not be stored whole.
      const written = cut(input.answers);
      const grading = ofItsParts(() => grade(family, seed, written, ctx.effort));
      const attempt = {
        id: input.id,
        family,
        seed: String(seed),
        concept: conceptOf(family),
        answers: written,
        ...outcomeOf(grading),
        question: question.ticket.id,
        createdAt: ctx.now().toISOString(),
      };
      const learner = await claim(ctx, question, attempt);
      if (await isOverQuota(ctx, { learnerId: learner.id, id: input.id }))
        throw new TRPCError({ code: "TOO_MANY_REQUESTS", message: words.enoughToday(MOST_A_DAY) });
      const { stored, fresh } = await keep(ctx.store.attempts, ctx.session, ({ id: learnerId }) => ({
        ...attempt,
        learnerId,
      }));
      if (stored.family !== family || stored.seed !== String(seed))
        throw new TRPCError({ code: "CONFLICT", message: words.idOfOtherQuestion });
      if (fresh) await condense(ctx, learner);
      return {
        grading: fresh ? grading : grade(family, seed, stored.answers, ctx.effort),
        attempt: { id: stored.id, hints: stored.hints, solutionSeen: stored.solutionSeen, at: stored.createdAt },
        isRetry: !fresh,
      };
    }),

  /** One of three hints for a part. It is noted that it was shown. */
  hint: procedure
    .meta({
      summary: "One of three hints for a part, one after the other. It is noted that it was shown.",
      gives: "a Hint: `step`, `text`, `lookAt`, `isLast`",
      example: { token: exampleToken, part: "whole", step: 1 },
    })
    .input(z.strictObject({ token, part: partId, step: z.literal([1, 2, 3]) }))
    .mutation(async ({ ctx, input }) => {
      const question = await openedByCaller(ctx, input.token);
      const { family, seed } = question;
      const made = ofItsParts(() => hint(family, seed, input.part, input.step));
      const { id: learnerId } = await claim(ctx, question);
      await climb(ctx, { learnerId, family, seed: String(seed) }, input);
      return made;
    }),

  /** The last rung of the hints: another question of the same kind, worked out. It is noted as one hint more. */
  sibling: procedure
    .meta({
      summary: "After the third hint for a part: another question of the same kind, solved step by step.",
      gives:
        "a Sibling: `prompt`, `parts`, perhaps a `table` and a `figure`, and its `solution` as `exercise.solution` gives it; it cannot be answered",
      example: { token: exampleToken, part: "whole" },
    })
    .input(z.strictObject({ token, part: partId }))
    .mutation(async ({ ctx, input }) => {
      const question = await openedByCaller(ctx, input.token);
      const { family, seed } = question;
      ofItsParts(() => hint(family, seed, input.part, 3));
      const made = sibling(family, seed);
      if (!made) throw new TRPCError({ code: "NOT_FOUND", message: words.noSibling });
      const { id: learnerId } = await claim(ctx, question);
      await climb(ctx, { learnerId, family, seed: String(seed) }, { part: input.part, step: AFTER_HINTS });
      return made;
    }),

  /** The worked solution. Later answers count as aided. */
  solution: procedure
    .meta({
      summary: "The worked solution. What is answered afterwards counts as aided.",
      gives: "a Solution: `lines` with live numbers, and the reference answer of each part in `answers`",
      example: { token: exampleToken },
    })
    .input(z.strictObject({ token }))
    .mutation(async ({ ctx, input }) => {
      const question = await openedByCaller(ctx, input.token);
      const { family, seed } = question;
      const made = solution(family, seed);
      const { id: learnerId } = await claim(ctx, question);
      await ctx.store.aids.note({ learnerId, family, seed: String(seed) }, { kind: "solution" });
      return made;
    }),
});

/** How the caller's next variant of a family is to be asked, from what was done so far. */
async function askedByRecord(
  ctx: Context,
  family: FamilyId,
): Promise<{ readonly form: Form; readonly wantsExample: boolean }> {
  const learner = await ctx.session.known();
  if (!learner) return { form: "whole", wantsExample: false };
  const { history } = await standingPastOf(ctx, learner);
  const now = ctx.now().getTime();
  return {
    form: formFor(history, now, catalogue(), family),
    wantsExample: isExampleFirst(history, now, catalogue(), family),
  };
}

/** Its numbers are others, so it is no help with this variant: what is answered after it counts as unaided. */
async function withExample(ctx: Context, question: Question): Promise<Question> {
  const { family, seed } = await opened(ctx, question.token);
  const example = sibling(family, seed);
  return example ? { ...question, example } : question;
}

/** Numbers that somebody has brought may make no question. */
async function ofGivenNumbers<T>(make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof NotAskedError)) throw error;
    throw new TRPCError({ code: "BAD_REQUEST", message: words.notAsked, cause: error });
  }
}

/** Asks a question about parts that the caller named. A part that it does not have is the caller's mistake. */
function ofItsParts<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    // A stack overflow is a RangeError too, but a fault of ours.
    if (!(error instanceof RangeError) || /call stack/.test(error.message)) throw error;
    throw new TRPCError({ code: "BAD_REQUEST", message: words.noPart(error.message), cause: error });
  }
}

function conceptOf(family: FamilyId): ConceptId {
  const summary = families.find(({ id }) => id === family);
  if (!summary) throw new Error(`the family ${family} has no summary`);
  return summary.concept;
}

/** What is stored of a grading: enough for progress and for the notebook of mistakes. The words can be made again. */
function outcomeOf(grading: Grading): Pick<Attempt, "verdict" | "parts" | "mistake" | "counts"> {
  const parts = Object.entries(grading.parts).map(([part, verdict]) => {
    const mistake = verdict.kind === "incorrect" ? verdict.mistake?.name : undefined;
    return [part, mistake === undefined ? { kind: verdict.kind } : { kind: verdict.kind, mistake }] as const;
  });
  return {
    verdict: grading.overall,
    parts: Object.fromEntries(parts),
    mistake: parts.map(([, part]) => part.mistake).find((mistake) => mistake !== undefined) ?? null,
    // An attempt that is half right, or in which one part could not be read, has not failed.
    counts: grading.counts && (grading.overall === "correct" || grading.overall === "incorrect"),
  };
}
