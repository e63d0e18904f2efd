import type { Proofs } from "@nn/level-kit";
import { type Check, checkLevel } from "./check-level.ts";
import type { LevelOnDisk } from "./level-on-disk.ts";

export interface Ask {
  readonly save: number;
  readonly disk: LevelOnDisk;
}

export interface Answer {
  /** That of the question. */
  readonly save: number;
  readonly check: Check;
  /** False while more is being proved. */
  readonly isWhole: boolean;
}

/** The part of a worker's global that is used here; the page's own types are for windows. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
  postMessage: (answer: Answer) => void;
};

const proofs: Proofs = new Map();
let newest: number;

scope.onmessage = ({ data: { save, disk } }) => {
  newest = save;
  void check(save, disk);
};

async function check(save: number, disk: LevelOnDisk): Promise<void> {
  let last: Check | undefined;
  for (const check of checkLevel(disk, proofs)) {
    scope.postMessage({ save, check, isWhole: false });
    last = check;
    // Lets the next save in, which ends this.
    await new Promise((resolve) => setTimeout(resolve));
    if (save !== newest) return;
  }
  if (last) scope.postMessage({ save, check: last, isWhole: true });
}
