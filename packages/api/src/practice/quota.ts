import QuickLRU from "quick-lru";
import type { Context } from "../trpc.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Nobody answers as much in a day: one every minute for sixteen hours. */
export const MOST_A_DAY = 1_000;
const MOST_REMEMBERED = 20_000;
/** Several processes do not know of each other's answers until they look again. */
const LOOK_AGAIN_MS = 10 * 60 * 1000;

/** How many answers a learner still had when this process last looked, less those that came since. */
interface Room {
  readonly left: number;
  readonly until: number;
}

const rooms = new QuickLRU<string, Room>({ maxSize: MOST_REMEMBERED });

/**
 * True if a learner has stored as much as anybody may in a day, and this answer is not among it. To count takes longer
 * the more there is, so it is done once for as many answers as there was room for.
 */
export async function isOverQuota(
  ctx: Pick<Context, "store" | "now">,
  { learnerId, id }: { readonly learnerId: string; readonly id: string },
): Promise<boolean> {
  const now = ctx.now().getTime();
  const known = rooms.get(learnerId);
  const room = known && known.left > 0 && now < known.until ? known : await look(ctx, learnerId, now);
  if (room.left <= 0) return (await ctx.store.attempts.withIds(learnerId, [id])).length === 0;
  rooms.set(learnerId, { ...room, left: room.left - 1 });
  return false;
}

async function look({ store }: Pick<Context, "store">, learnerId: string, now: number): Promise<Room> {
  const [since, until] = [now - DAY_MS, now].map((ms) => new Date(ms).toISOString()) as [string, string];
  const left = await store.attempts.roomIn({ learnerId, since, until, most: MOST_A_DAY });
  return { left, until: now + LOOK_AGAIN_MS };
}
