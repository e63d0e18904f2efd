import { addressOf, placeAt, recallAt } from "@nn/course";
import { families } from "@nn/exercises";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { courseAddress, exampleId, recordId } from "../inputs.ts";
import { guessSaid, option, ruleSaid } from "../practice/said.ts";
import { keep } from "../records.ts";
import { procedure, router } from "../trpc.ts";
import { words } from "../words.en.ts";

const ruleOf = (family: string) => families.find(({ id }) => id === family)?.rule;

export const lessonRouter = router({
  /** Takes an answer to a question that a chapter asks to be said back. It comes back in a session when it is due. */
  recall: procedure
    .meta({
      summary: "Stores an answer to a question that a chapter asks to be said back. It is no mark.",
      gives: "`isRight`, `isRetry`",
      example: { id: exampleId, question: "downhill#one-step", chosen: 0 },
    })
    .input(z.strictObject({ id: recordId, question: courseAddress, chosen: option }))
    .mutation(async ({ ctx, input: { id, question, chosen } }) => {
      const found = recallAt(question);
      if (!found) throw new TRPCError({ code: "NOT_FOUND", message: words.noRecall(question) });
      if (!found.recall.options[chosen]) throw new TRPCError({ code: "BAD_REQUEST", message: words.noOption(chosen) });
      const said = { chosen, isRight: chosen === found.recall.right };
      const { stored, fresh } = await keep(ctx.store.notes, ctx.session, ({ id: learnerId }) => ({
        id,
        learnerId,
        kind: "recall" as const,
        about: question,
        said,
        createdAt: ctx.now().toISOString(),
      }));
      if (stored.kind !== "recall" || stored.about !== question)
        throw new TRPCError({ code: "CONFLICT", message: words.idOfOtherNote });
      return { isRight: stored.said.isRight === true, isRetry: !fresh };
    }),

  /** Takes a guess that was made before something was shown. It is never a mark. */
  guess: procedure
    .meta({
      summary:
        "Stores a guess that was made before something was shown, or the rule chosen before the numbers of an exercise. It is no mark.",
      gives: "`isRetry`",
      example: { id: exampleId, about: "downhill#ponder", said: { chosen: 1, isRight: true } },
    })
    .input(z.strictObject({ id: recordId, about: courseAddress, said: z.union([guessSaid, ruleSaid]) }))
    .mutation(async ({ ctx, input: { id, about, said } }) => {
      const place = placeAt(about);
      if (!place) throw new TRPCError({ code: "NOT_FOUND", message: words.noSection(about) });
      const { stored, fresh } = await keep(ctx.store.notes, ctx.session, ({ id: learnerId }) => ({
        id,
        learnerId,
        kind: "guess" as const,
        about: addressOf(place),
        said: "rule" in said ? { ...said, isRight: ruleOf(said.family) === said.rule } : said,
        createdAt: ctx.now().toISOString(),
      }));
      if (stored.kind !== "guess" || stored.about !== addressOf(place))
        throw new TRPCError({ code: "CONFLICT", message: words.idOfOtherNote });
      return { isRetry: !fresh };
    }),
});
