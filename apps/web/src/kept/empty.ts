import { type StoredName, stored } from "./stored.ts";

const TOLD: StoredName = "nudge-theme";

/**
 * Forgets all that this browser keeps of the site, in every tab. What cannot be reached was never written: where storing
 * is forbidden there is nothing, and not every browser has every kind of store.
 */
export async function emptyBrowser(): Promise<void> {
  // Of a storage that was empty already other tabs would not be told, and one may be training a network.
  attempt(() => window.localStorage.setItem(TOLD, ""));
  for (const name of ["localStorage", "sessionStorage"] as const) attempt(() => window[name].clear());
  await Promise.allSettled([...Object.keys(stored.databases).map(emptyDatabase), emptyCaches(), endWorkers()]);
  // Browsers tell other tabs that all is gone; this one hears of it here.
  window.dispatchEvent(new StorageEvent("storage", { key: null }));
}

function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    console.info("Nothing is stored here:", error);
  }
}

/** Its stores are emptied and it stays: a tab that has it open would hold up its deletion, and all who open it after. */
function emptyDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    // It is not there, and need not be made.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const done = () => {
        database.close();
        resolve();
      };
      if (names.length === 0) return done();
      const emptying = database.transaction(names, "readwrite");
      for (const store of names) emptying.objectStore(store).clear();
      emptying.oncomplete = done;
      emptying.onabort = () => reject(emptying.error);
    };
  });
}

/** Of every build: each has a cache of its own. */
async function emptyCaches(): Promise<void> {
  const families = Object.keys(stored.caches);
  const names = (await caches.keys()).filter((name) => families.some((family) => name.startsWith(family)));
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function endWorkers(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((each) => each.unregister()));
}
