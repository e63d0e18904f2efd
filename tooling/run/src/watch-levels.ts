import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** How often is looked; and as long must a change rest, because a level is several files. */
const EVERY_MS = 300;

/**
 * Calls back when JSON below a folder has changed and rests: written, replaced, made or taken away, in folders that are
 * made later, too. While the callback is at work, changes wait for it. It looks again and again, because what systems
 * tell about a folder ends where an editor puts a new file in the place of the old one.
 *
 * @param onFault  told what went wrong with one look or one callback; the next change is seen all the same
 * @returns what ends the watch
 */
export function watchLevels(
  folder: string,
  onChange: () => Promise<unknown>,
  onFault: (error: unknown) => void,
): () => void {
  let known = stateOf(folder);
  let seen = known;
  let isBusy = false;
  const look = async () => {
    const now = stateOf(folder);
    const rests = now === seen;
    seen = now;
    if (isBusy || now === known || !rests) return;
    known = now;
    isBusy = true;
    try {
      await onChange();
    } finally {
      isBusy = false;
    }
  };
  const timer = setInterval(() => void look().catch(onFault), EVERY_MS);
  return () => clearInterval(timer);
}

/** Every JSON file with its size and the time of its last change, as one text. */
function stateOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => {
      const stats = statSync(file, { throwIfNoEntry: false });
      return `${file} ${stats?.size} ${stats?.mtimeMs}`;
    })
    .join("\n");
}
