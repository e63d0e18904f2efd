import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export interface Watch {
  /** Called when something has changed. While it is at work, changes wait for it. */
  readonly onChange: () => unknown;
  /** Told what went wrong with a look or a callback, and not told again while it is the same. The looks go on. */
  readonly onFault: (error: unknown) => void;
  /** How often is looked; and as long must a change rest, because a level is several files. */
  readonly everyMs?: number;
}

/** Short enough for somebody who waits for an answer, long enough for several files that are saved together. */
const EVERY_MS = 100;

/**
 * Looks for JSON below a folder that has changed and rests: written, replaced, made or taken away, in folders that are
 * made later, too. It looks again and again, because what systems tell about a folder ends where an editor puts a new
 * file in the place of the old one.
 *
 * @returns what ends the watch
 */
export function watchJson(folder: string, { onChange, onFault, everyMs = EVERY_MS }: Watch): () => void {
  let known = stateOf(folder);
  let seen = known;
  let isBusy = false;
  let told: string | undefined;
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
  const tell = (error: unknown) => {
    if (told !== String(error)) onFault(error);
    told = String(error);
  };
  const forget = () => {
    told = undefined;
  };
  const timer = setInterval(() => void look().then(forget, tell), everyMs);
  return () => clearInterval(timer);
}

/** Every JSON file with its size and the time of its last change, as one text. What a pack has installed is not its own. */
function stateOf(folder: string): string {
  const isOwn = (name: string) => name !== "node_modules" && !name.startsWith(".");
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => isOwn(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return [stateOf(path)];
      if (!entry.name.endsWith(".json")) return [];
      const stats = statSync(path, { throwIfNoEntry: false });
      return [`${path} ${stats?.size} ${stats?.mtimeMs}`];
    })
    .join("\n");
}
