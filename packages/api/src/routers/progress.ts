import { packs } from "@nn/catalog";
import { byConcept, familyProgress } from "../progress/families.ts";
import { levelProgress } from "../progress/levels.ts";
import { procedure, router } from "../trpc.ts";

const RECENT_MISTAKES = 10;

export const progressRouter = router({
  /** Everything the caller has done that counts; empty for a newcomer. */
  get: procedure
    .meta({
      summary: "Everything the caller has done, as far as it counts.",
      gives: "`levels`, `families`, `concepts`, `mistakes`; all empty for someone who has not begun",
    })
    .query(async ({ ctx }) => {
      const learner = await ctx.session.known();
      if (!learner) return { levels: [], families: [], concepts: [], mistakes: [] };
      const [bests, attempts, mistakes] = await Promise.all([
        ctx.store.runs.bestFor(learner.id),
        ctx.store.attempts.byFamily(learner.id),
        ctx.store.attempts.mistakesOf(learner.id, RECENT_MISTAKES),
      ]);
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
      };
    }),
});
