import * as z from "zod/mini";
import { kept } from "@/kept/kept.ts";
import type { Practice } from "../practice-types.ts";

const OUTCOMES = ["right", "helped", "left"] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** A session that is under way or has come to its end. */
export interface RunningSession {
  readonly items: Practice["Session"]["items"];
  /** One for each item that is behind one. */
  readonly outcomes: readonly Outcome[];
  /** When it was put together: reasons speak of that time. */
  readonly at: string;
}

const item = z.looseObject({ family: z.string(), title: z.string(), reason: z.looseObject({ kind: z.string() }) });

const session = z
  .object({
    items: z.array(z.custom<RunningSession["items"][number]>((stored) => z.safeParse(item, stored).success)),
    outcomes: z.array(z.enum(OUTCOMES)),
    at: z.string(),
  })
  .check(z.refine(({ items, outcomes }) => outcomes.length <= items.length));

/** The session of this tab. */
export const runningSession = kept<RunningSession>({
  name: "nudge-session-1",
  where: "tab",
  version: 1,
  parse: (stored) => z.safeParse(session, stored).data,
});
