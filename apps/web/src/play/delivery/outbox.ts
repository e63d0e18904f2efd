import type { Move } from "@nn/level-kit";
import { browserNumber } from "@/kept/browser-number.ts";
import { kept } from "@/kept/kept.ts";
import { anything, listOf, number, objectOf, read, text } from "@/kept/shape.ts";

/** A win on its way to the server, which replays its moves. Its id makes sending it again harmless. */
export interface Run {
  readonly id: string;
  readonly levelUuid: string;
  readonly rev: number;
  /** From which of the level's starts; left out for its own. */
  readonly start?: number;
  readonly log: readonly Move[];
}

/** The server checks the moves by replaying them. */
const isMove = (stored: unknown): stored is Move => anything(stored);
const isRun = objectOf<Omit<Run, "start">, { readonly start: number }>(
  { id: text, levelUuid: text, rev: number, log: listOf(isMove) },
  { start: number },
);

/**
 * A list of our own rather than TanStack Query's persisted mutations. Those were tried (5.104, with its synchronous
 * persister) and lost runs in three ways: each tab stores a snapshot of its own mutations, so a win of the second tab
 * wipes out the first one's; only a paused mutation is stored, so nothing is kept while the browser believes that it
 * has a network and the server does not answer; and a tab that closes while it sends has stored nothing.
 */
const outbox = kept<readonly Run[]>({
  name: "nudge-runs-1",
  where: "browser",
  version: 1,
  // A run that cannot be read must not take the others with it.
  parse: (stored) => read(listOf(anything), stored)?.filter(isRun),
});

/** The runs that the server has not acknowledged yet, the oldest first. */
export const waitingRuns = (): readonly Run[] => outbox.read() ?? [];

export function keepRun(kept: Run): void {
  browserNumber(); // before two tabs find their connection back, both at once
  outbox.change((runs = []) => [...runs.filter(({ id }) => id !== kept.id), kept]);
}

export const dropRun = (dropped: string): void =>
  outbox.change((runs = []) => {
    const left = runs.filter(({ id }) => id !== dropped);
    return left.length > 0 ? left : undefined;
  });
