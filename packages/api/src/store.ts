import { openDatabase, type Store } from "@nn/db";
import { type Environment, readEnvironment } from "./environment.ts";

/** What lives as long as the process: it outlives the module when a development server loads the module anew. */
interface Held {
  environment?: Environment;
  store?: Promise<Store> | undefined;
}

const key = Symbol.for("nudge.api");
const holder = globalThis as { [key]?: Held };
holder[key] ??= {};
const held: Held = holder[key];

export function environment(): Environment {
  held.environment ??= readEnvironment(process.env);
  return held.environment;
}

/** The store of this process, opened when it is first needed. An opening that failed is tried again by the next. */
export function openStore(): Promise<Store> {
  held.store ??= open().catch((error: unknown) => {
    held.store = undefined;
    throw error;
  });
  return held.store;
}

/** Closes the store, so that the next use opens it again: for tests and for a process about to end. */
export async function closeStore(): Promise<void> {
  const store = held.store;
  held.store = undefined;
  await (await store)?.close();
}

async function open(): Promise<Store> {
  const { databaseUrl, dataDirectory } = environment();
  return await openDatabase({
    url: databaseUrl,
    dataDirectory,
    onLostConnection: (error) => console.warn(`nudge: an idle database connection broke: ${error.message}`),
  });
}
