import { watch } from "node:fs";

/** An editor saves in several strokes, and a new level is several files. */
const REST_MS = 150;

/**
 * Calls back when JSON below a folder has changed and rests, in folders that are made later, too. While the callback is
 * at work, changes wait for it.
 * @returns what ends the watch
 */
export function watchLevels(folder: string, onChange: () => Promise<unknown>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (isBusy) return later();
      isBusy = true;
      try {
        await onChange();
      } finally {
        isBusy = false;
      }
    }, REST_MS);
  };
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (name === null || !/\.[a-z]+$/.test(name) || name.endsWith(".json")) later();
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
