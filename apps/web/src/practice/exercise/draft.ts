import type { Question } from "@nn/exercises";
import * as z from "zod/mini";
import { type Kept, kept } from "@/kept/kept.ts";

/** What one has written and not yet finished. It stays in this browser until it is answered or put away. */
export interface Draft {
  readonly question: Question;
  readonly answers: Readonly<Record<string, string>>;
}

/** As much of a question as the page needs in order to show it at all. */
const question = z.looseObject({
  token: z.string(),
  title: z.string(),
  prompt: z.array(z.unknown()),
  parts: z.array(z.looseObject({ id: z.string(), kind: z.string(), label: z.array(z.unknown()) })),
});

const draft = z.object({
  question: z.custom<Question>((stored) => z.safeParse(question, stored).success),
  answers: z.record(z.string(), z.string()),
});

/** The draft under a name. What is written in a session belongs to its tab, everything else to the browser. */
export const draftIn = (slot: string): Kept<Draft> =>
  kept<Draft>({
    name: `nudge-draft-2:${slot}`,
    where: slot.startsWith("session:") ? "tab" : "browser",
    version: 1,
    parse: (stored) => z.safeParse(draft, stored).data,
  });
