import { procedure, router } from "../trpc.ts";

export const learnerRouter = router({
  /**
   * Makes the caller a learner, if that has not happened yet. Any other change does so too, but a client that calls
   * this first has its cookie before it sends something that must not be lost.
   */
  begin: procedure
    .meta({
      summary: "Makes the caller a learner, if that did not happen yet.",
      gives: "`{ ok: true }`, and the cookie",
    })
    .mutation(async ({ ctx }) => {
      await ctx.session.begin();
      return { ok: true as const };
    }),
});
