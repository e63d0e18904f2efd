import type { Store } from "@nn/db";
import { log } from "./log.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Whoever was made a learner, and has stored nothing for so long, is forgotten. */
const IDLE_DAYS = 30;
const FIRST_AFTER_MS = 10 * 60 * 1000;

/** What is done now and then, by every process: it does no harm when several do it. */
export async function keepHouse(store: Pick<Store, "learners" | "callCounts" | "now">): Promise<void> {
  try {
    const removed = await store.learners.removeIdle(new Date(store.now().getTime() - IDLE_DAYS * DAY_MS));
    await store.callCounts.clear();
    if (removed > 0) log.info("learners who never did anything were forgotten", { removed });
  } catch (error) {
    log.failure("the house could not be kept", error); // the next day does it
  }
}

/** Keeps house once a day for as long as the store is open; returns how to end that. */
export function keepHouseDaily(store: Store): () => void {
  const first = setTimeout(() => void keepHouse(store), FIRST_AFTER_MS).unref();
  const daily = setInterval(() => void keepHouse(store), DAY_MS).unref();
  return () => {
    clearTimeout(first);
    clearInterval(daily);
  };
}
