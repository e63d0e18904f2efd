import { conceptById } from "@nn/concepts";
import { placeAt, recallAt } from "@nn/course";
import { families, isFamilyId } from "@nn/exercises";
import { type Mastery, notebook, overview, RECALL_SECONDS, recallsDue, session, suggest } from "@nn/mastery";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { conceptId, courseAddress, exampleId, recordId } from "../inputs.ts";
import { askedPart } from "../practice/asked-part.ts";
import { catalogue } from "../practice/catalogue.ts";
import { attemptsIn, conceptForCaller, iso, isoOrNull, suggestionForCaller, titleOf } from "../practice/for-caller.ts";
import { pastOf, standingPastOf } from "../practice/history.ts";
import { mistakeWords } from "../practice/mistake-words.ts";
import { reopened } from "../tickets.ts";
import { procedure, router } from "../trpc.ts";
import { words } from "../words.en.ts";

const MOST_SUGGESTIONS = 6;
const MOST_MISTAKES = 20;
const MOST_PAST = 30;
/** Enough for a year of practice; a mistake that is older no longer matters. */
const MOST_LOOKED_AT = 2_000;

export const practiceRouter = router({
  /** How the caller stands with every concept, and what could be next. For a newcomer: where to begin. */
  today: procedure
    .meta({
      summary: "How the caller stands with every concept, and what could be next.",
      gives: "`counts`, `nextDueAt`, `concepts` in chapter order, and `suggestions`, the most sensible first",
      example: { reading: "weight-gradient" },
    })
    .input(z.strictObject({ reading: conceptId.optional(), at: courseAddress.optional() }).optional())
    .query(async ({ ctx, input }) => {
      const learner = await ctx.session.known();
      const { history } = await standingPastOf(ctx, learner);
      const now = ctx.now().getTime();
      const concepts = overview(history, now, catalogue());
      // A place that is no longer there is as if nothing was being read.
      const reading = input?.reading ?? placeAt(input?.at ?? "")?.section.teaches.at(-1);
      const suggestions = suggest(history, now, catalogue(), { reading }).slice(0, MOST_SUGGESTIONS);
      const attempts = learner ? await ctx.store.attempts.withIds(learner.id, attemptsIn(suggestions)) : [];
      const inState = (state: Mastery) => concepts.filter((concept) => concept.state === state).length;
      const coming = concepts.flatMap(({ dueAt }) => (dueAt !== null && dueAt > now ? [dueAt] : []));
      return {
        at: iso(now),
        counts: { new: inState("new"), learning: inState("learning"), known: inState("known"), due: inState("due") },
        /** When the next concept comes due, after those that are due now. */
        nextDueAt: coming.length > 0 ? iso(Math.min(...coming)) : null,
        concepts: concepts.map(conceptForCaller),
        suggestions: suggestions.map((each) => suggestionForCaller(each, attempts, ctx.effort)),
      };
    }),

  /** A mixture for about five minutes. Ask for a fresh variant of each family with `exercise.next`. */
  session: procedure
    .meta({
      summary: "A mixture of exercises for about five minutes, and what is to be said back before them.",
      gives:
        "`seconds`; `recalls`, questions of chapters that are due; and `items`, each a family and the reason for it",
    })
    .query(async ({ ctx }) => {
      const learner = await ctx.session.known();
      const history = await pastOf(ctx, learner);
      const now = ctx.now().getTime();
      const items = session(history, now, catalogue());
      const attempts = learner ? await ctx.store.attempts.withIds(learner.id, attemptsIn(items)) : [];
      const recalls = recallsDue(history, now, (question) => recallAt(question) !== undefined);
      return {
        seconds: items.reduce((total, { seconds }) => total + seconds, RECALL_SECONDS * recalls.length),
        recalls: recalls.map(({ question, lastAt }) => ({
          question,
          chapter: recallAt(question)?.chapter.title ?? "",
          lastAt: iso(lastAt),
        })),
        items: items.map((item) => ({ ...suggestionForCaller(item, attempts, ctx.effort), seconds: item.seconds })),
      };
    }),

  /** Past mistakes by name, those not mended first. A fresh variant of the family shows whether one is mended. */
  notebook: procedure
    .meta({
      summary: "Past mistakes by name, with the question and what was answered, and whether they are mended.",
      gives: "a list of at most 20 mistakes, those that are not mended first",
    })
    .query(async ({ ctx }) => {
      const learner = await ctx.session.known();
      if (!learner) return [];
      const marked = await ctx.store.attempts.partsOf(learner.id, MOST_LOOKED_AT);
      const entries = notebook({ attempts: marked.map((each) => ({ ...each, at: Date.parse(each.createdAt) })) })
        .filter(({ family }) => isFamilyId(family))
        .slice(0, MOST_MISTAKES);
      const attempts = await ctx.store.attempts.withIds(
        learner.id,
        entries.map(({ attempt }) => attempt),
      );
      return entries.flatMap(({ family: id, attempt: attemptId, mistake, part, times, firstAt, lastAt, mendedAt }) => {
        const family = families.find((each) => each.id === id);
        const attempt = attempts.find((each) => each.id === attemptId);
        if (!family || !attempt) return [];
        return [
          {
            /** Null where the question cannot be opened again. */
            attempt: attempt.question === null ? null : attemptId,
            mistake,
            ...mistakeWords(attempt, mistake, ctx.effort, part),
            asked: askedPart(attempt, part),
            family: family.id,
            familyTitle: family.title,
            concept: family.concept,
            conceptTitle: conceptById(family.concept).title,
            part,
            times,
            firstAt: iso(firstAt),
            lastAt: iso(lastAt),
            mendedAt: isoOrNull(mendedAt),
          },
        ];
      });
    }),

  /** What was answered lately, a variant each. */
  past: procedure
    .meta({
      summary: "The questions that were answered lately, the newest first; each can be opened again.",
      gives: "a list of at most 30: `attempt`, `family`, `familyTitle`, `overall`, `at`",
    })
    .query(async ({ ctx }) => {
      const learner = await ctx.session.known();
      if (!learner) return [];
      const attempts = await ctx.store.attempts.lastOfVariants(learner.id, MOST_PAST);
      return attempts.flatMap(({ id: attempt, family, question, verdict: overall, createdAt: at }) =>
        isFamilyId(family) && question !== null ? [{ attempt, family, familyTitle: titleOf(family), overall, at }] : [],
      );
    }),

  /** A question that was answered, with what was answered then. It can be answered again; it counts once. */
  reopen: procedure
    .meta({
      summary: "A question of the caller's own that was answered before, with what was answered and how it was marked.",
      gives: "`question` with a token that holds for 30 days, `answers`, `grading`, `at`",
      example: { attempt: exampleId },
    })
    .input(z.strictObject({ attempt: recordId }))
    .query(async ({ ctx, input }) => {
      const learner = await ctx.session.known();
      const [attempt] = learner ? await ctx.store.attempts.withIds(learner.id, [input.attempt]) : [];
      const opened = attempt && (await reopened(ctx, attempt));
      if (!opened) throw new TRPCError({ code: "NOT_FOUND", message: words.noPast });
      return opened;
    }),
});
