"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { excerptOf } from "./excerpt.ts";
import type { Findable } from "./found.ts";
import { type Hit, searcher } from "./search.ts";
import styles from "./search-dialog.module.css";
import { words } from "./words.en.ts";

type Loaded = { readonly search: (typed: string) => readonly Hit[] } | "loading" | "failed";

/** Fetched once for a visit. */
let index: Promise<(typed: string) => readonly Hit[]> | undefined;

function loadIndex() {
  index ??= fetch("/search-index.json")
    .then(async (response) => {
      if (!response.ok) throw new Error(`the search index came with ${response.status}`);
      return searcher((await response.json()) as readonly Findable[]);
    })
    .catch((error: unknown) => {
      index = undefined;
      throw error;
    });
  return index;
}

/** A field, and below it what it finds. Arrow keys walk through the links, Escape closes. */
export default function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const router = useRouter();
  const [loaded, setLoaded] = useState<Loaded>("loading");
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed.trim());
  const hits = useMemo(() => (typeof loaded === "object" && wanted ? loaded.search(wanted) : []), [loaded, wanted]);

  const load = useCallback(() => {
    setLoaded("loading");
    loadIndex().then(
      (search) => setLoaded({ search }),
      () => setLoaded("failed"),
    );
  }, []);
  useEffect(() => {
    dialog.current?.showModal();
    load();
  }, [load]);

  /** The arrow keys go from the field to the first link, from link to link, and back. */
  const walk = (event: KeyboardEvent) => {
    // In a search field Escape would only empty it.
    if (event.key === "Escape") dialog.current?.close();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [...(dialog.current?.querySelectorAll<HTMLElement>("input, a") ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  const follow = (href: string) => {
    dialog.current?.close();
    router.push(href);
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
      onKeyDown={walk}
    >
      <search>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            const [first] = hits;
            if (first) follow(first.href);
          }}
        >
          <label id={id} htmlFor={`${id}-field`} className="visually-hidden">
            {words.name}
          </label>
          <input
            id={`${id}-field`}
            type="search"
            placeholder={words.placeholder}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <button type="button" className="plain" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </form>
      </search>
      <p role="status" className={styles.state}>
        {loaded === "loading" && words.loading}
        {loaded === "failed" && words.failed}
        {typeof loaded === "object" &&
          (wanted === "" ? words.start : hits.length === 0 ? words.none(wanted) : words.hits(hits.length))}
      </p>
      {loaded === "failed" && (
        <button type="button" className="button" onClick={load}>
          {words.again}
        </button>
      )}
      <ul className={styles.hits}>
        {hits.map(({ href, kind, title, on, text, terms }) => (
          <li key={href}>
            <a
              href={href}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                follow(href);
              }}
            >
              <span className={styles.kind}>{on ?? words.kinds[kind]}</span>
              <strong>{title}</strong>
              <span className={styles.excerpt}>
                {excerptOf(text, terms).map((piece, at) => {
                  const key = `${at}:${piece.text}`;
                  return piece.isMarked ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
                })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </dialog>
  );
}
