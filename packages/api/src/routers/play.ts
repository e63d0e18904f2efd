import { levelByUuid, packs } from "@nn/catalog";
import { levelOfRevision } from "@nn/catalog/revisions";
import { solutionAtPar } from "@nn/catalog/solutions";
import type { Run } from "@nn/db";
import { hasKnobs, type Level, parseLog, resultOf, startsOf } from "@nn/level-kit";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { exampleId, exampleLevel, levelUuid, recordId } from "../inputs.ts";
import { levelProgress } from "../progress/levels.ts";
import { keep } from "../records.ts";
import { procedure, router } from "../trpc.ts";
import { words } from "../words.en.ts";

/** level-kit checks the moves; this only bounds their number. */
const log = z.array(z.unknown()).max(2_000, "at most 2,000 moves");

const levelInput = z.strictObject({
  levelUuid,
  rev: z.int().min(1).describe("the revision of the level; past ones are known, too"),
  start: z.int().min(0).max(100).default(0).describe("which of the level's starts, counted from 0"),
});

export const playRouter = router({
  /**
   * Takes the moves of a solved level, replays them by the rules and stores what the replay shows. No score is taken
   * from the caller. If the id is sent again, what was stored comes back. Past revisions are replayed for ever.
   */
  submit: procedure
    .meta({
      summary: "Replays the moves of a solved level and stores the run. No score is taken from the caller.",
      gives:
        "`run` with its `nudges`, `ink`, `lamps`, `stars` and whether it is a `crown`; the caller's `best` on this level; the `histogram` of this start; `isRetry`",
      example: {
        id: exampleId,
        levelUuid: exampleLevel,
        rev: 2,
        start: 0,
        log: Array.from({ length: 4 }, () => ({ kind: "nudge", knob: 0, direction: 1 })),
      },
    })
    .input(levelInput.extend({ id: recordId, log }))
    .mutation(async ({ ctx, input }) => {
      const level = levelFor(input);
      const result = replayed(level, input.start, input.log);
      const createdAt = ctx.now().toISOString();
      const isNewcomer = (await ctx.session.known()) === undefined;
      const origin = { day: createdAt.slice(0, 10), address: ctx.address, isNewcomer };
      const runs = { ...ctx.store.runs, record: (run: Run) => ctx.store.runs.record(run, origin) };
      const { stored, fresh } = await keep(runs, ctx.session, ({ id: learnerId }) => ({
        id: input.id,
        learnerId,
        levelUuid: level.id,
        levelRev: level.rev,
        start: input.start,
        ...result,
        createdAt,
      }));
      if (stored.levelUuid !== level.id) throw new TRPCError({ code: "CONFLICT", message: words.idOfOtherLevel });
      // The level as it is now, of a pack or of a day.
      const now = levelByUuid(level.id);
      const bests = await ctx.store.runs.bestFor(stored.learnerId, level.id);
      const [best] = levelProgress(bests, now ? [{ levels: [now] }] : []);
      if (!best) throw new Error(`the run ${stored.id} is stored, and its level is not in the catalog`);
      return {
        run: {
          id: stored.id,
          start: stored.start,
          nudges: stored.nudges,
          ink: stored.ink,
          lamps: stored.lamps,
          cost: stored.cost,
          stars: stored.stars,
          crown: stored.crown,
        },
        best,
        histogram: await ctx.store.runs.histogram(stored),
        isRetry: !fresh,
      };
    }),

  /** How many learners solved a start of a level, by nudges, by ink and by paid lamps. Nobody is named. */
  histogram: procedure
    .meta({
      summary: "How many learners solved a start of a level, by nudges, by ink and by paid lamps. Nobody is named.",
      gives:
        "`nudges`, `ink` and `lamps`, each a list of bars `{ value, learners }`; the bar 999 holds everything above it",
      example: { levelUuid: exampleLevel, rev: 2, start: 0 },
    })
    .input(levelInput)
    .query(({ ctx, input }) => {
      const { id, rev } = levelFor(input);
      return ctx.store.runs.histogram({ levelUuid: id, levelRev: rev, start: input.start });
    }),

  /** A solution at par, for whoever has reached it: three stars from the same start of the same revision. */
  solution: procedure
    .meta({
      summary: "A solution at par, for a caller whose own run from the same start has three stars.",
      gives: "`log`, the moves",
      example: { levelUuid: exampleLevel, rev: 2, start: 0 },
    })
    .input(levelInput)
    .query(async ({ ctx, input }) => {
      const { id, rev } = levelFor(input);
      const learner = await ctx.session.known();
      const bests = learner ? await ctx.store.runs.bestFor(learner.id, id) : [];
      const isEarned = bests.some(
        ({ levelRev, start, stars }) => levelRev === rev && start === input.start && stars === 3,
      );
      if (!isEarned) throw new TRPCError({ code: "FORBIDDEN", message: words.parNotReached });
      const now = levelByUuid(id);
      const log = now?.rev === rev ? solutionAtPar(now, input.start) : undefined;
      if (!log) throw new TRPCError({ code: "NOT_FOUND", message: words.noSolution });
      return { log };
    }),

  /** The caller's best on every level solved. */
  progress: procedure
    .meta({
      summary: "The caller's best on every level solved.",
      gives:
        "a list of levels, each with `stars`, `crown`, `runs`, the fewest `nudges`, the least `ink`, and the `starts` that are won",
    })
    .query(async ({ ctx }) => {
      const learner = await ctx.session.known();
      return learner ? levelProgress(await ctx.store.runs.bestFor(learner.id), packs) : [];
    }),
});

function levelFor({ levelUuid: uuid, rev, start }: z.output<typeof levelInput>): Level {
  const level = levelOfRevision(uuid, rev);
  if (!level) {
    const now = levelByUuid(uuid);
    if (!now) throw new TRPCError({ code: "NOT_FOUND", message: words.noLevel(uuid) });
    throw new TRPCError({ code: "CONFLICT", message: words.otherRevision(now.rev, rev) });
  }
  const starts = startsOf(level);
  if (start >= starts) throw new TRPCError({ code: "BAD_REQUEST", message: words.noStart(start, starts) });
  return level;
}

/** What the moves lead to. @throws {TRPCError} with the number of the first impossible move, counted from 1 */
function replayed(level: Level, start: number, moves: readonly unknown[]) {
  const parsed = parseLog(moves);
  if (!parsed.ok) {
    const [first] = parsed.error;
    if (!first) throw new Error("a log was refused without an issue");
    throw new TRPCError({ code: "BAD_REQUEST", message: words.unreadMoves(first) });
  }
  const outcome = resultOf(level, start, parsed.value);
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
    ink: result.ink,
    lamps: result.lampsPaid,
    cost: result.cost,
    stars: result.stars,
    crown: result.oneDraft,
  };
}
