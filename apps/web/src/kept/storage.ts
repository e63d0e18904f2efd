import type { PersistStorage } from "zustand/middleware";
import type { StoredName } from "./stored.ts";

/** Something kept: `undefined` is nothing. */
export interface Held<T> {
  readonly value: T | undefined;
}

export interface Keeping<T> {
  /** Under which it stands in the storage; listed in `stored.ts`. */
  readonly name: StoredName;
  /** `browser` is for all its tabs and stays; `tab` ends with the tab. */
  readonly where: "browser" | "tab";
  /** Goes up whenever the shape changes. What another version stored is not read, and stands until something is written. */
  readonly version: number;
  /** Reads what was stored, by whomever; undefined if it cannot be read. */
  readonly parse: (stored: unknown) => T | undefined;
}

/** The first release stored the bare value, as JSON or as a single word. */
const BEFORE_VERSIONS = 0;

/**
 * The browser's storage as zustand's `persist` wants it. It never throws: where storing is forbidden, or no room is
 * left, what was written lives on in memory, for as long as the page does.
 */
export function storageFor<T>({ name, where, version, parse }: Keeping<T>): PersistStorage<Held<T>> {
  // While the storage has not taken what was written, the older text in it is not to be read.
  let isBehind = false;

  const attempt = <R>(act: (storage: Storage) => R): R | undefined => {
    if (typeof window === "undefined") return undefined;
    try {
      // Where storing is forbidden, already naming the storage throws.
      return act(where === "browser" ? window.localStorage : window.sessionStorage);
    } catch (error) {
      if (!isBehind) console.info(`${name} lasts no longer than this page:`, error);
      isBehind = true;
      return undefined;
    }
  };

  const valueIn = (text: string): T | undefined => {
    const stored = unpack(text);
    return stored.version === version || stored.version === BEFORE_VERSIONS ? parse(stored.value) : undefined;
  };

  return {
    // `null` leaves everything as it is in memory.
    getItem: () => {
      const text = isBehind ? undefined : attempt((storage) => storage.getItem(name));
      if (text === undefined) return null;
      return { state: { value: text === null ? undefined : valueIn(text) }, version };
    },
    setItem: (_, { state }) => {
      attempt((storage) => {
        if (state.value === undefined) storage.removeItem(name);
        else storage.setItem(name, JSON.stringify({ state, version }));
        isBehind = false;
      });
    },
    removeItem: () => attempt((storage) => storage.removeItem(name)),
  };
}

/** The value in a stored text, and the version that stored it. */
function unpack(text: string): { readonly value: unknown; readonly version: number } {
  try {
    const stored: { readonly state?: { readonly value?: unknown }; readonly version?: unknown } | null =
      JSON.parse(text);
    if (stored?.state && typeof stored.version === "number")
      return { value: stored.state.value, version: stored.version };
    return { value: stored, version: BEFORE_VERSIONS };
  } catch {
    // No JSON, so it is a word.
    return { value: text, version: BEFORE_VERSIONS };
  }
}
