import { fromStored, type KeptRun, toStored } from "@nn/digits";
import { createStore, get, set, type UseStore } from "idb-keyval";
import type { StoredDatabase } from "@/kept/stored.ts";

const KEY = "run";
const DATABASE: StoredDatabase = "nudge-digits";
let opened: UseStore | undefined;

/** One connection for the whole visit: the browser keeps each that was opened, with all that hangs on it. */
function store(): UseStore {
  opened ??= createStore(DATABASE, "runs");
  return opened;
}

/** Where storing is forbidden, a run lasts as long as its page. What failed only now is tried anew the next time. */
function lasting(error: unknown): void {
  opened = undefined;
  console.info("nudge-digits lasts no longer than this page:", error);
}

/** The run that this browser keeps; undefined if there is none that can be read. */
export async function readRun(): Promise<KeptRun | undefined> {
  try {
    return fromStored(await get(KEY, store()));
  } catch (error) {
    lasting(error);
    return undefined;
  }
}

export async function keepRun(run: KeptRun): Promise<void> {
  try {
    await set(KEY, toStored(run), store());
  } catch (error) {
    lasting(error);
  }
}
