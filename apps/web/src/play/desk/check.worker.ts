import { type Check, checkLevel } from "./check-level.ts";
import type { LevelOnDisk } from "./level-on-disk.ts";

/** The part of a worker's global that is used here; the page's own types are for windows. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<LevelOnDisk>) => void) | null;
  postMessage: (answer: Check) => void;
};

scope.onmessage = ({ data }) => scope.postMessage(checkLevel(data));
