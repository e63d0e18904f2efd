"use client";

import { type ReactNode, useDeferredValue, useId, useState } from "react";
import { words } from "@/app/glossary/words.en.ts";
import styles from "./glossary.module.css";

interface Listed {
  readonly id: string;
  /** What is looked through when somebody types. */
  readonly text: string;
  readonly entry: ReactNode;
}

const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The entries, typeset already, and a field that leaves those that hold what is typed. */
export function GlossaryList({ entries }: { readonly entries: readonly Listed[] }) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(folded(typed.trim()));
  const found = entries.filter(({ text }) => folded(text).includes(wanted));
  return (
    <>
      <div className={`needs-script ${styles.find}`}>
        <label htmlFor={id}>{words.find}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p role="status">{found.length === 0 ? words.none(typed.trim()) : words.shown(found.length)}</p>
      </div>
      <dl className={styles.entries}>
        {found.map(({ id: term, entry }) => (
          <div key={term} id={term} className={styles.entry} data-search="term">
            {entry}
          </div>
        ))}
      </dl>
    </>
  );
}
