import { packs } from "@nn/catalog";
import { guessingIn, overview, recallsIn, rulesIn } from "@nn/mastery";
import { catalogue } from "../practice/catalogue.ts";
import { iso } from "../practice/for-caller.ts";
import { pastOf } from "../practice/history.ts";
import { byConcept, familyProgress } from "../progress/families.ts";
import { levelProgress } from "../progress/levels.ts";
import { procedure, router } from "../trpc.ts";

const RECENT_MISTAKES = 10;

export const progressRouter = router({
  /** Everything the caller has done that counts; empty for a newcomer. */
  get: procedure
    .meta({
      summary: "Everything the caller has done, as far as it counts.",
      gives:
        "`levels`, `families`, `concepts`, `mistakes`; `known`, the ideas that are known; `recalls`, the questions that were said back and when they are due; `guesses` by chapter; `rules` that were chosen, by family. All empty for someone who has not begun",
    })
    .query(async ({ ctx }) => {
      const learner = await ctx.session.known();
      if (!learner)
        return { levels: [], families: [], concepts: [], mistakes: [], known: [], recalls: [], guesses: [], rules: [] };
      const [bests, attempts, mistakes, history] = await Promise.all([
        ctx.store.runs.bestFor(learner.id),
        ctx.store.attempts.byFamily(learner.id),
        ctx.store.attempts.mistakesOf(learner.id, RECENT_MISTAKES),
        pastOf(ctx, learner),
      ]);
      const now = ctx.now().getTime();
      return {
        levels: levelProgress(bests, packs),
        families: familyProgress(attempts),
        concepts: byConcept(attempts),
        mistakes: mistakes.map(({ id, family, concept, mistake, createdAt }) => ({
          attempt: id,
          family,
          concept,
          mistake: mistake ?? "",
          at: createdAt,
        })),
        known: overview(history, now, catalogue())
          .filter(({ state }) => state === "known" || state === "due")
          .map(({ concept }) => concept),
        recalls: recallsIn(history, now).map(({ question, dueAt }) => ({ question, dueAt: iso(dueAt) })),
        guesses: guessingIn(history),
        rules: rulesIn(history),
      };
    }),
});
