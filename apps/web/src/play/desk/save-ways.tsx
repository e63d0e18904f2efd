"use client";

import { useState } from "react";
import type { Tried } from "../trial/trial-props.ts";
import type { Saved } from "./answer.ts";
import styles from "./desk.module.css";
import type { Saving } from "./saving.ts";
import { filesAddress } from "./use-level.ts";
import { words } from "./words.en.ts";

interface Props {
  readonly slug: string;
  readonly tried: Tried;
}

/** Writes what was played into the files: as the solution where it wins, otherwise as a log that must fail. */
export function SaveWays({ slug, tried: { start, log, solved } }: Props) {
  const [said, setSaid] = useState<{ readonly text: string; readonly of: Tried["log"] }>();
  const save = async (saving: Saving) => {
    const text = await sent(slug, saving);
    setSaid({ text, of: log });
  };
  return (
    <span className={styles.ways}>
      {solved ? (
        <button type="button" className="button main" onClick={() => void save({ kind: "solution", start, log })}>
          {words.saveSolution}
        </button>
      ) : (
        <button
          type="button"
          className="button"
          disabled={start > 0}
          onClick={() => void save({ kind: "wrong", why: words.firstWhy, log })}
        >
          {words.saveWrong}
        </button>
      )}
      <span role="status" className="small">
        {said?.of === log && said.text}
      </span>
    </span>
  );
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
