import { refreshProgress } from "@/road/progress.ts";
import { tell } from "@/trpc/plainly.ts";
import { dropNote, type WaitingNote, waitingNotes } from "./outbox.ts";

let sending: Promise<void> | undefined;

/** Sends what waits, one after the other: the first makes a learner of a newcomer. What nobody answers waits on. */
export function deliverNotes(): Promise<void> {
  sending ??= send().finally(() => {
    sending = undefined;
  });
  return sending;
}

async function send(): Promise<void> {
  let isAnySent = false;
  // What is said meanwhile is sent too.
  for (let [note] = waitingNotes(); note; [note] = waitingNotes()) {
    if ((await told(note)) === "unanswered") break;
    dropNote(note.input.id);
    isAnySent = true;
  }
  if (isAnySent) await refreshProgress();
}

const told = (note: WaitingNote) => (note.kind === "recall" ? tell("recall", note.input) : tell("guess", note.input));
