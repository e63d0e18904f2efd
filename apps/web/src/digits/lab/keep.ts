import { fromStored, type KeptRun, toStored } from "@nn/digits";
import { createStore, get, set } from "idb-keyval";
import type { StoredDatabase } from "@/kept/stored.ts";

const KEY = "run";
const DATABASE: StoredDatabase = "nudge-digits";
const store = () => createStore(DATABASE, "runs");

/** Where storing is forbidden, a run lasts as long as its page. */
const lasting = (error: unknown) => console.info("nudge-digits lasts no longer than this page:", error);

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
