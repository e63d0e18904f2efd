"use client";

import { useCallback } from "react";
import { deliverNotes } from "@/notes/deliver.ts";
import { type Guessed, keepGuess } from "@/notes/outbox.ts";
import { useChapter } from "./chapter-context.tsx";

/** Notes a guess about a section of the chapter around; outside of a chapter nothing is noted. */
export function useGuessNote(section: string): (said: Guessed) => void {
  const chapter = useChapter();
  return useCallback(
    (said) => {
      if (chapter === undefined) return;
      keepGuess(`${chapter}#${section}`, said);
      void deliverNotes();
    },
    [chapter, section],
  );
}
