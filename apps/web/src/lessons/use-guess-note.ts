"use client";

import { useCallback } from "react";
import { deliverNotes } from "@/notes/deliver.ts";
import { type Guessed, keepGuess } from "@/notes/outbox.ts";

/** @returns what notes a guess about a section, by its address; where there is none, nothing is noted */
export const useGuessNote = (section: string | undefined): ((said: Guessed) => void) =>
  useCallback(
    (said) => {
      if (section === undefined) return;
      keepGuess(section, said);
      void deliverNotes();
    },
    [section],
  );
