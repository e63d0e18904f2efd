import { openDatabase, type Store } from "@nn/db";
import { type Environment, readEnvironment } from "./environment.ts";
import { keepHouseDaily } from "./housekeeping.ts";
import { log } from "./log.ts";

/** Lives as long as the process, even when a development server reloads this module. */
interface Held {
  environment?: Environment;
  store?: Promise<Store> | undefined;
  endHousekeeping?: () => void;
}

const key = Symbol.for("nudge.api");
const holder = globalThis as { [key]?: Held };
holder[key] ??= {};
const held: Held = holder[key];

export function environment(): Environment {
  held.environment ??= readEnvironment(process.env);
  return held.environment;
}

/** The store of this process, opened when first needed. If that fails, the next request tries again. */
export function openStore(): Promise<Store> {
  held.store ??= open().catch((error: unknown) => {
    held.store = undefined;
    throw error;
  });
  return held.store;
}

/** Closes the store; the next use opens it again. For tests, and for a process about to end. */
export async function closeStore(): Promise<void> {
  const store = held.store;
  held.store = undefined;
  held.endHousekeeping?.();
  await (await store)?.close();
}

async function open(): Promise<Store> {
  const { databaseUrl, dataDirectory } = environment();
  const store = await openDatabase({
    url: databaseUrl,
    dataDirectory,
    onLostConnection: (error) => log.failure("a database connection broke and will be replaced", error),
    onWarning: (warning) => log.warn(warning),
    onLostWrites: (error) => {
      log.failure("the disk has not kept what was written: this process ends, and the next one writes it anew", error);
      // At once, so that nothing closes the database on its way out.
      process.kill(process.pid, "SIGKILL");
      // The first process of a container cannot kill itself: the kernel keeps such a signal from it.
      process.abort();
    },
  });
  held.endHousekeeping = keepHouseDaily(store);
  return store;
}
