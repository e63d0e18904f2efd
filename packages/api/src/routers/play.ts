import { levelByUuid, packs } from "@nn/catalog";
import { hasKnobs, type Level, parseLog, resultOf } from "@nn/level-kit";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { exampleId, exampleLevel, levelUuid, recordId } from "../inputs.ts";
import { levelProgress } from "../progress/levels.ts";
import { keep } from "../records.ts";
import { procedure, router } from "../trpc.ts";
import { words } from "../words.en.ts";

/** level-kit checks the moves; this only bounds their number. */
const log = z.array(z.unknown()).max(2_000, "at most 2,000 moves");

export const playRouter = router({
  /**
   * Takes the moves of a solved level, replays them by the rules and stores what the replay shows. No score is taken
   * from the caller. If the id is sent again, what was stored comes back.
   */
  submit: procedure
    .meta({
      summary: "Replays the moves of a solved level and stores the run. No score is taken from the caller.",
      gives: "`run`, the caller's `best` on this level, `histogram`, `isRetry`",
      example: {
        id: exampleId,
        levelUuid: exampleLevel,
        rev: 1,
        log: Array.from({ length: 4 }, () => ({ kind: "nudge", knob: 0, direction: -1 })),
      },
    })
    .input(z.strictObject({ id: recordId, levelUuid, rev: z.int().min(1), log }))
    .mutation(async ({ ctx, input }) => {
      const level = levelFor(input.levelUuid, input.rev);
      const result = replayed(level, input.log);
      const { stored, fresh } = await keep(ctx.store.runs, ctx.session, ({ id: learnerId }) => ({
        id: input.id,
        learnerId,
        levelUuid: level.id,
        levelRev: level.rev,
        ...result,
        createdAt: ctx.now().toISOString(),
      }));
      if (stored.levelUuid !== level.id) throw new TRPCError({ code: "CONFLICT", message: words.idOfOtherLevel });
      const [best] = levelProgress(await ctx.store.runs.bestFor(stored.learnerId, level.id), packs);
      if (!best) throw new Error(`the run ${stored.id} is stored, and its level is not in the catalog`);
      return {
        run: {
          id: stored.id,
          nudges: stored.nudges,
          lamps: stored.lamps,
          cost: stored.cost,
          stars: stored.stars,
          crown: stored.crown,
        },
        best,
        histogram: await ctx.store.runs.histogram(level.id, level.rev),
        isRetry: !fresh,
      };
    }),

  /** How many learners solved a level, by nudges and paid lamps. Nobody is named. */
  histogram: procedure
    .meta({
      summary: "How many learners solved a level, by nudges and paid lamps. Nobody is named.",
      gives: "a list of bars: `nudges`, `lamps`, `learners`",
      example: { levelUuid: exampleLevel, rev: 1 },
    })
    .input(z.strictObject({ levelUuid, rev: z.int().min(1) }))
    .query(({ ctx, input }) => {
      const level = levelFor(input.levelUuid, input.rev);
      return ctx.store.runs.histogram(level.id, level.rev);
    }),

  /** The caller's best on every level solved. */
  progress: procedure
    .meta({
      summary: "The caller's best on every level solved.",
      gives: "a list of levels, each with `stars`, `crown`, `runs`",
    })
    .query(async ({ ctx }) => {
      const learner = await ctx.session.known();
      return learner ? levelProgress(await ctx.store.runs.bestFor(learner.id), packs) : [];
    }),
});

function levelFor(uuid: string, rev: number): Level {
  const level = levelByUuid(uuid);
  if (!level) throw new TRPCError({ code: "NOT_FOUND", message: words.noLevel(uuid) });
  if (level.rev !== rev) throw new TRPCError({ code: "CONFLICT", message: words.otherRevision(level.rev, rev) });
  return level;
}

/** What the moves lead to. @throws {TRPCError} with the number of the first impossible move, counted from 1 */
function replayed(level: Level, moves: readonly unknown[]) {
  const parsed = parseLog(moves);
  if (!parsed.ok) {
    const [first] = parsed.error;
    if (!first) throw new Error("a log was refused without an issue");
    throw new TRPCError({ code: "BAD_REQUEST", message: words.unreadMoves(first) });
  }
  const outcome = resultOf(level, 0, parsed.value);
  if (!outcome.ok) {
    throw new TRPCError({
      code: "UNPROCESSABLE_CONTENT",
      message: words.refusedMove(outcome.at, parsed.value.length, outcome.refusal),
    });
  }
  const { result } = outcome;
  if (!result.solved) {
    throw new TRPCError({
      code: "UNPROCESSABLE_CONTENT",
      message: hasKnobs(level)
        ? words.notSolved(parsed.value.length, result.cost, level.target)
        : words.slotsLeft(parsed.value.length),
    });
  }
  return {
    log: parsed.value,
    nudges: result.nudges,
    lamps: result.lampsPaid,
    cost: result.cost,
    stars: result.stars,
    crown: result.oneDraft,
  };
}
