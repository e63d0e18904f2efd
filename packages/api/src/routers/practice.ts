import { conceptById } from "@nn/concepts";
import { placeAt, recallAt } from "@nn/course";
import { families, isFamilyId } from "@nn/exercises";
import { type Mastery, notebook, overview, RECALL_SECONDS, recallsDue, session, suggest } from "@nn/mastery";
import { z } from "zod";
import { conceptId, courseAddress } from "../inputs.ts";
import { catalogue } from "../practice/catalogue.ts";
import { conceptForCaller, iso, isoOrNull, suggestionForCaller } from "../practice/for-caller.ts";
import { pastOf } from "../practice/history.ts";
import { mistakeWords } from "../practice/mistake-words.ts";
import { procedure, router } from "../trpc.ts";

const MOST_SUGGESTIONS = 6;
const MOST_MISTAKES = 20;

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
      const { history, attempts } = await pastOf(ctx.store, await ctx.session.known());
      const now = ctx.now().getTime();
      const concepts = overview(history, now, catalogue());
      // A place that is no longer there is as if nothing was being read.
      const reading = input?.reading ?? placeAt(input?.at ?? "")?.section.teaches.at(-1);
      const suggestions = suggest(history, now, catalogue(), { reading });
      const inState = (state: Mastery) => concepts.filter((concept) => concept.state === state).length;
      const coming = concepts.flatMap(({ dueAt }) => (dueAt !== null && dueAt > now ? [dueAt] : []));
      return {
        at: iso(now),
        counts: { new: inState("new"), learning: inState("learning"), known: inState("known"), due: inState("due") },
        /** When the next concept comes due, after those that are due now. */
        nextDueAt: coming.length > 0 ? iso(Math.min(...coming)) : null,
        concepts: concepts.map(conceptForCaller),
        suggestions: suggestions
          .slice(0, MOST_SUGGESTIONS)
          .map((each) => suggestionForCaller(each, attempts, ctx.effort)),
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
      const { history, attempts } = await pastOf(ctx.store, await ctx.session.known());
      const now = ctx.now().getTime();
      const items = session(history, now, catalogue());
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
      summary: "Past mistakes by name, and whether they are mended.",
      gives: "a list of at most 20 mistakes, those that are not mended first",
    })
    .query(async ({ ctx }) => {
      const { history, attempts } = await pastOf(ctx.store, await ctx.session.known());
      return notebook(history)
        .flatMap(({ family: id, attempt: attemptId, ...entry }) => {
          const family = isFamilyId(id) ? families.find((each) => each.id === id) : undefined;
          const attempt = attempts.find((each) => each.id === attemptId);
          return family && attempt ? [{ family, attempt, entry }] : [];
        })
        .slice(0, MOST_MISTAKES)
        .map(({ family, attempt, entry: { mistake, part, times, firstAt, lastAt, mendedAt } }) => ({
          mistake,
          ...mistakeWords(attempt, mistake, ctx.effort, part),
          family: family.id,
          familyTitle: family.title,
          concept: family.concept,
          conceptTitle: conceptById(family.concept).title,
          part,
          times,
          firstAt: iso(firstAt),
          lastAt: iso(lastAt),
          mendedAt: isoOrNull(mendedAt),
        }));
    }),
});
