import type { Question } from "@nn/exercises";

/** What one has written and not yet finished. It stays in this browser until it is answered or put away. */
export interface Draft {
  readonly question: Question;
  readonly answers: Readonly<Record<string, string>>;
}

const VERSION = 1;
const keyOf = (family: string) => `nudge-draft-${VERSION}:${family}`;

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

/** The draft of a family, or undefined where there is none that can be read. */
export function loadDraft(family: string): Draft | undefined {
  try {
    const stored = localStorage.getItem(keyOf(family));
    const draft: unknown = stored ? JSON.parse(stored) : undefined;
    return isDraft(draft) ? draft : undefined;
  } catch (error) {
    console.info("No draft can be kept in this browser:", error);
    return undefined;
  }
}

export function saveDraft(family: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(family), JSON.stringify(draft));
  } catch (error) {
    console.info("No draft can be kept in this browser:", error);
  }
}
