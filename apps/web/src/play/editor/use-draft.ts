"use client";

import { useEffect, useState } from "react";
import { recordId } from "@/kept/record-id.ts";
import { levelIn } from "../shared/code.ts";
import type { Draft } from "./model/draft.ts";
import { draftOf } from "./model/draft-of.ts";
import { begun, changed, type History, redone, undone } from "./model/history.ts";
import { keepable, keptDraft } from "./model/kept-draft.ts";
import { newDraft } from "./model/new-draft.ts";
import { words } from "./words.en.ts";

export interface DraftInHand extends History<Draft> {
  readonly change: (change: (now: Draft) => Draft, about?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes up another draft in place of this one, and says so. */
  readonly take: (draft: Draft, said: string) => void;
  /** What happened when something was opened. */
  readonly said: string;
}

/** The world of a level from a link, which does not say. */
const HOME = "one-neuron";

/** The draft of this browser, or the one of the address; every change is kept at once, with the way back. */
export function useDraft(): DraftInHand {
  const [history, setHistory] = useState<History<Draft>>(() => keptDraft.read() ?? begun(newDraft()));
  const [said, say] = useState("");

  useEffect(() => keptDraft.write(keepable(history)), [history]);

  const take = (draft: Draft, happened: string) => {
    setHistory((now) => changed(now, draft));
    say(happened);
  };

  useEffect(() => {
    const open = () => {
      const code = location.hash.slice(1);
      if (code === "") return;
      const read = levelIn(code);
      if (read.ok) {
        const draft = draftOf(read.level, recordId(), HOME);
        setHistory((now) => changed(now, draft));
      }
      say(read.ok ? words.opened.link : words.opened.unreadable);
      // The draft is kept from here on: the next reload goes on with it, and not with the link.
      window.history.replaceState(window.history.state, "", location.pathname);
    };
    open();
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, []);

  return {
    ...history,
    change: (change, about) => {
      setHistory((before) => changed(before, change(before.now), about));
      say("");
    },
    undo: () => setHistory(undone),
    redo: () => setHistory(redone),
    take,
    said,
  };
}
