import type { Move } from "@nn/level-kit";

/** A win on its way to the server, which replays its moves. Its id makes sending it again harmless. */
export interface Run {
  readonly id: string;
  readonly levelUuid: string;
  readonly rev: number;
  readonly log: readonly Move[];
}

const KEY = "nudge-runs-1";

const isRun = (value: unknown): value is Run => {
  if (typeof value !== "object" || value === null) return false;
  const { id, levelUuid, rev, log } = value as Partial<Run>;
  return typeof id === "string" && typeof levelUuid === "string" && typeof rev === "number" && Array.isArray(log);
};

/** The runs that the server has not acknowledged yet, the oldest first. */
export function waitingRuns(): readonly Run[] {
  try {
    const runs: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(runs) ? runs.filter(isRun) : [];
  } catch (error) {
    console.info("No run can be kept in this browser:", error);
    return [];
  }
}

function store(runs: readonly Run[]): void {
  try {
    if (runs.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(runs));
  } catch (error) {
    console.info("No run can be kept in this browser:", error);
  }
}

export const keepRun = (run: Run): void => store([...waitingRuns().filter(({ id }) => id !== run.id), run]);

export const dropRun = (id: string): void => store(waitingRuns().filter((run) => run.id !== id));
