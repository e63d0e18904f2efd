import type { Store } from "@nn/db";
import { openStore } from "./store.ts";
import { words } from "./words.en.ts";

export type Health =
  | { readonly ok: true; readonly engine: "sqlite" | "postgres"; readonly migrations: number }
  | { readonly ok: false; readonly message: string };

/**
 * Whether answers and runs can be stored: opens the database and asks it.
 * Faults go to the log in full; a caller learns only that there is one.
 */
export async function health(open: () => Promise<Store> = openStore): Promise<Health> {
  try {
    const store = await open();
    return { ok: true, ...(await store.health()) };
  } catch (error) {
    console.error(`nudge: the database cannot be used: ${error instanceof Error ? error.message : String(error)}`);
    return { ok: false, message: words.unhealthy };
  }
}
