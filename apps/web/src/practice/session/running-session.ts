import * as z from "zod/mini";
import { kept } from "@/kept/kept.ts";
import type { Practice } from "../practice-types.ts";

const OUTCOMES = ["right", "helped", "said", "left"] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** A session that is under way or has come to its end. */
export interface RunningSession {
  /** What is to be said back, before the exercises. */
  readonly recalls: Practice["Session"]["recalls"];
  readonly items: Practice["Session"]["items"];
  /** One for each step that is behind one: first what was said back, then the exercises. */
  readonly outcomes: readonly Outcome[];
  /** When it was put together: reasons speak of that time. */
  readonly at: string;
}

const item = z.looseObject({ family: z.string(), title: z.string(), reason: z.looseObject({ kind: z.string() }) });

const recall = z.object({ question: z.string(), chapter: z.string(), lastAt: z.string() });

const session = z
  .object({
    // The first release asked nothing back.
    recalls: z._default(z.array(recall), []),
    items: z.array(z.custom<RunningSession["items"][number]>((stored) => z.safeParse(item, stored).success)),
    outcomes: z.array(z.enum(OUTCOMES)),
    at: z.string(),
  })
  .check(z.refine(({ recalls, items, outcomes }) => outcomes.length <= recalls.length + items.length));

/** The session of this tab. */
export const runningSession = kept<RunningSession>({
  name: "nudge-session-1",
  where: "tab",
  version: 1,
  parse: (stored) => z.safeParse(session, stored).data,
});
