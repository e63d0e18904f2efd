import type { Practice } from "../practice-types.ts";

export type Outcome = "right" | "helped" | "left";

/** A session that is under way or has come to its end. It stays in this tab. */
export interface RunningSession {
  readonly items: Practice["Session"]["items"];
  /** One for each item that is behind one. */
  readonly outcomes: readonly Outcome[];
  /** When it was put together: reasons speak of that time. */
  readonly at: string;
}

const KEY = "nudge-session-1";

const isRunning = (value: unknown): value is RunningSession => {
  if (typeof value !== "object" || value === null) return false;
  const { items, outcomes, at } = value as Partial<RunningSession>;
  return Array.isArray(items) && Array.isArray(outcomes) && typeof at === "string" && outcomes.length <= items.length;
};

export function loadSession(): RunningSession | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return isRunning(stored) ? stored : undefined;
  } catch (error) {
    console.info("A session cannot be kept in this browser:", error);
    return undefined;
  }
}

export function saveSession(session: RunningSession | undefined): void {
  try {
    if (session) sessionStorage.setItem(KEY, JSON.stringify(session));
    else sessionStorage.removeItem(KEY);
  } catch (error) {
    console.info("A session cannot be kept in this browser:", error);
  }
}
