import type { Question } from "@nn/exercises";
import { type Kept, kept } from "@/kept/kept.ts";
import { anything, listOf, objectOf, read, recordOf, text } from "@/kept/shape.ts";

/** What one has written and not yet finished. It stays in this browser until it is answered or put away. */
export interface Draft {
  readonly question: Question;
  readonly answers: Readonly<Record<string, string>>;
  /** Present where the answers were to be checked while there was no connection. */
  readonly isUnsent?: boolean;
}

/** As much of a question as the page needs in order to show it at all. */
const asked = objectOf({
  token: text,
  title: text,
  prompt: listOf(anything),
  parts: listOf(objectOf({ id: text, kind: text, label: listOf(anything) })),
});

const isQuestion = (stored: unknown): stored is Question => asked(stored);

const yesOrNo = (stored: unknown): stored is boolean => typeof stored === "boolean";

const draft = objectOf<Omit<Draft, "isUnsent">, Required<Pick<Draft, "isUnsent">>>(
  { question: isQuestion, answers: recordOf(text) },
  { isUnsent: yesOrNo },
);

/** The draft under a name. What is written in a session belongs to its tab, everything else to the browser. */
export const draftIn = (slot: string): Kept<Draft> =>
  kept<Draft>({
    name: `nudge-draft-2:${slot}`,
    where: slot.startsWith("session:") ? "tab" : "browser",
    version: 1,
    parse: (stored) => read(draft, stored),
  });
