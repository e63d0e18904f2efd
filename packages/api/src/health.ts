import type { Store } from "@nn/db";
import { log } from "./log.ts";
import { openStore } from "./store.ts";
import { words } from "./words.en.ts";

export type Readiness =
  | { readonly ok: true; readonly engine: "sqlite" | "postgres"; readonly migrations: number }
  | { readonly ok: false; readonly message: string };

/** For so long an answer is given again, so that asking without end costs no more than one write a second. */
const FRESH_MS = 1_000;

/**
 * Whether answers and runs can be stored: opens the database, writes into it and reads it.
 * Faults go to the log in full; a caller learns only that there is one.
 */
export function readinessOf(open: () => Promise<Store>, now: () => number = Date.now): () => Promise<Readiness> {
  let last: { readonly at: number; readonly answer: Promise<Readiness> } | undefined;
  return () => {
    if (last === undefined || now() - last.at >= FRESH_MS) last = { at: now(), answer: ask(open) };
    return last.answer;
  };
}

async function ask(open: () => Promise<Store>): Promise<Readiness> {
  try {
    const store = await open();
    return { ok: true, ...(await store.check()) };
  } catch (error) {
    log.failure("the database cannot be used", error);
    return { ok: false, message: words.unhealthy };
  }
}

export const readiness: () => Promise<Readiness> = readinessOf(openStore);
