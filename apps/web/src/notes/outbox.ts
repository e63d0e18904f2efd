import type { AppRouter } from "@nn/api";
import type { inferRouterInputs } from "@trpc/server";
import { browserNumber } from "@/kept/browser-number.ts";
import { kept } from "@/kept/kept.ts";
import { recordId } from "@/kept/record-id.ts";

type Inputs = inferRouterInputs<AppRouter>["lesson"];

/** Something that was said in a lesson, on its way to the server. Its id makes sending it again harmless. */
export type WaitingNote =
  | { readonly kind: "recall"; readonly input: Inputs["recall"] }
  | { readonly kind: "guess"; readonly input: Inputs["guess"] };

/** What was guessed: an option, or a number beside the true one. */
export type Guessed = Inputs["guess"]["said"];

/** More than anybody says without a connection; the oldest go first. */
const MOST_WAITING = 200;

const outbox = kept<readonly WaitingNote[]>({
  name: "nudge-notes-1",
  where: "browser",
  version: 1,
  // A note that cannot be read must not take the others with it. Whether it is sound, the server decides.
  parse: (stored) => (Array.isArray(stored) ? stored.filter(isNote) : undefined),
});

function isNote(stored: unknown): stored is WaitingNote {
  if (typeof stored !== "object" || stored === null || !("kind" in stored) || !("input" in stored)) return false;
  const { kind, input } = stored;
  const isKnown = kind === "recall" || kind === "guess";
  return isKnown && typeof input === "object" && input !== null && "id" in input && typeof input.id === "string";
}

/** The notes that the server has not acknowledged yet, the oldest first. */
export const waitingNotes = (): readonly WaitingNote[] => outbox.read() ?? [];

function keep(note: WaitingNote): void {
  browserNumber(); // before two tabs find their connection back, both at once
  outbox.change((notes = []) => [...notes, note].slice(-MOST_WAITING));
}

export const keepRecall = (question: string, chosen: number): void =>
  keep({ kind: "recall", input: { id: recordId(), question, chosen } });

export const keepGuess = (about: string, said: Guessed): void =>
  keep({ kind: "guess", input: { id: recordId(), about, said } });

export const dropNote = (dropped: string): void =>
  outbox.change((notes = []) => {
    const left = notes.filter(({ input }) => input.id !== dropped);
    return left.length > 0 ? left : undefined;
  });
