import { kept } from "@/kept/kept.ts";
import { listOf, objectOf, oneOf, read, text } from "@/kept/shape.ts";
import type { Practice } from "../practice-types.ts";

const OUTCOMES = ["right", "helped", "said", "left"] as const;

export type Outcome = (typeof OUTCOMES)[number];

type Item = Practice["Session"]["items"][number];

/** A session that is under way or has come to its end. */
export interface RunningSession {
  /** What is to be said back, before the exercises. */
  readonly recalls: readonly Practice["Session"]["recalls"][number][];
  readonly items: readonly Item[];
  /** One for each step that is behind one: first what was said back, then the exercises. */
  readonly outcomes: readonly Outcome[];
  /** When it was put together: reasons speak of that time. */
  readonly at: string;
}

const item = objectOf({ family: text, title: text, reason: objectOf({ kind: text }) });
const isItem = (stored: unknown): stored is Item => item(stored);

const session = objectOf<Omit<RunningSession, "recalls">, Pick<RunningSession, "recalls">>(
  { items: listOf(isItem), outcomes: listOf(oneOf(OUTCOMES)), at: text },
  { recalls: listOf(objectOf({ question: text, chapter: text, lastAt: text })) },
);

function sessionIn(stored: unknown): RunningSession | undefined {
  const found = read(session, stored);
  if (!found) return undefined;
  // The first release asked nothing back.
  const whole = { ...found, recalls: found.recalls ?? [] };
  return whole.outcomes.length <= whole.recalls.length + whole.items.length ? whole : undefined;
}

/** The session of this tab. */
export const runningSession = kept<RunningSession>({
  name: "nudge-session-1",
  where: "tab",
  version: 1,
  parse: sessionIn,
});
