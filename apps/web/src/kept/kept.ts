import { persist } from "zustand/middleware";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Held, type Keeping, storageFor } from "./storage.ts";

/** Something that this browser keeps from one visit to the next. */
export interface Kept<T> {
  /** What is kept now, whichever tab wrote it; undefined where there is nothing, or nothing that can be read. */
  readonly read: () => T | undefined;
  /** Keeps this in place of what was there; `undefined` puts it away. */
  readonly write: (value: T | undefined) => void;
  /** Makes the next value of what is kept now, so that what another tab has written meanwhile is not lost. */
  readonly change: (next: (now: T | undefined) => T | undefined) => void;
  /** Takes over what other tabs write, until the returned function is called. */
  readonly follow: () => () => void;
  /** What this tab last knew. */
  readonly store: Pick<StoreApi<Held<T>>, "getState" | "getInitialState" | "subscribe">;
}

/** The one way to the browser's storage. */
export function kept<T>(keeping: Keeping<T>): Kept<T> {
  const { name, version } = keeping;
  const store = createStore<Held<T>>()(
    persist((): Held<T> => ({ value: undefined }), {
      name,
      version,
      storage: storageFor(keeping),
      // The same text is the same value: whoever compares values would take a second copy for news.
      merge: (stored, held) =>
        !stored || JSON.stringify(stored) === JSON.stringify(held) ? held : (stored as Held<T>),
    }),
  );
  const read = () => {
    // The storage answers at once, and so this is done before the next line.
    void store.persist.rehydrate();
    return store.getState().value;
  };
  const write = (value: T | undefined) => store.setState({ value });
  return {
    read,
    write,
    change: (next) => write(next(read())),
    follow: () => {
      // A cleared storage has no key.
      const onStorage = ({ key }: StorageEvent) => (key === name || key === null) && read();
      window.addEventListener("storage", onStorage);
      return () => window.removeEventListener("storage", onStorage);
    },
    store,
  };
}
