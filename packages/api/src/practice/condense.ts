import type { Learner } from "@nn/db";
import { summaryOf } from "@nn/mastery";
import QuickLRU from "quick-lru";
import type { Context } from "../trpc.ts";
import { catalogue } from "./catalogue.ts";
import { standingPastOf } from "./history.ts";
import { keepSummary, settledMidnight } from "./summary.ts";

/** A past shorter than this is read as quickly as its summary. */
const WORTH_A_SUMMARY = 20;
const MOST_REMEMBERED = 20_000;

/** Until when this process has looked at a learner's past: once a day is enough. */
const looked = new QuickLRU<string, string>({ maxSize: MOST_REMEMBERED });

/**
 * Works out a learner's earlier days once a day, when an answer comes in, so that nobody has to read them again. Nothing
 * depends on it but how much is read: without a summary, or with one made by other rules, the whole past is read.
 */
export async function condense(ctx: Pick<Context, "store" | "now">, learner: Learner): Promise<void> {
  const until = settledMidnight(ctx.now());
  if (looked.get(learner.id) === until) return;
  const { history, since } = await standingPastOf(ctx, learner, until);
  if (history.attempts.length >= WORTH_A_SUMMARY && (since ?? "") < until)
    await keepSummary(ctx.store, learner.id, catalogue(), { summary: summaryOf(history, catalogue()), until });
  looked.set(learner.id, until);
}
