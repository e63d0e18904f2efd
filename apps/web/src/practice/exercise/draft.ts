import type { Question } from "@nn/exercises";

/** What one has written and not yet finished. It stays in this browser until it is answered or put away. */
export interface Draft {
  readonly question: Question;
  readonly answers: Readonly<Record<string, string>>;
}

const VERSION = 2;
const keyOf = (slot: string) => `nudge-draft-${VERSION}:${slot}`;

/** What is written in a session belongs to its tab, everything else to the browser. */
const storageOf = (slot: string) => (slot.startsWith("session:") ? sessionStorage : localStorage);

const isDraft = (value: unknown): value is Draft => {
  if (typeof value !== "object" || value === null) return false;
  const { question, answers } = value as Partial<Draft>;
  return (
    typeof question?.token === "string" &&
    Array.isArray(question.parts) &&
    typeof answers === "object" &&
    answers !== null &&
    Object.values(answers).every((answer) => typeof answer === "string")
  );
};

/** The draft that was kept under a name, or undefined where there is none that can be read. */
export function loadDraft(slot: string): Draft | undefined {
  try {
    const stored = storageOf(slot).getItem(keyOf(slot));
    const draft: unknown = stored ? JSON.parse(stored) : undefined;
    return isDraft(draft) ? draft : undefined;
  } catch (error) {
    console.info("No draft can be kept in this browser:", error);
    return undefined;
  }
}

/** Keeps a draft under a name; without one, what was kept is put away. */
export function saveDraft(slot: string, draft: Draft | undefined): void {
  try {
    if (draft) storageOf(slot).setItem(keyOf(slot), JSON.stringify(draft));
    else storageOf(slot).removeItem(keyOf(slot));
  } catch (error) {
    console.info("No draft can be kept in this browser:", error);
  }
}
