"use client";

import { useState } from "react";
import type { Tried } from "../trial/trial-props.ts";
import type { Saved } from "./answer.ts";
import type { Saving } from "./saving.ts";
import { filesAddress } from "./use-level.ts";
import { words } from "./words.en.ts";

type Log = Tried["log"];

/** Has logs written, and knows what came of the last, as long as nothing more is played. */
export function useSaving(slug: string) {
  const [last, setLast] = useState<{ readonly text: string; readonly of: Log }>();
  return {
    save: (saving: Saving, of: Log) => void sent(slug, saving).then((text) => setLast({ text, of })),
    saidOf: (log: Log) => (last?.of === log ? last.text : ""),
  };
}

async function sent(slug: string, saving: Saving): Promise<string> {
  try {
    const answer = await fetch(filesAddress(slug), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(saving),
    });
    const saved = (await answer.json()) as Saved;
    return saved.ok ? words.saved[saving.kind](saved.file) : words.notSaved[saved.why];
  } catch (error) {
    console.info("The log could not be saved.", error);
    return words.unsent;
  }
}
