"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Link } from "@/later/link.tsx";
import { SearchButton } from "@/search/search-button.tsx";
import { words } from "./header.en.ts";
import styles from "./header.module.css";
import { Mark } from "./mark.tsx";
import { OfflineNote } from "./offline-note.tsx";
import { sections } from "./sections.ts";
import { ThemeButton } from "./theme-button.tsx";

export function SiteHeader() {
  const path = usePathname();
  const [isOpen, setOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);

  // Escape closes the menu and gives the focus back to the button that opened it.
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      menuButton.current?.focus();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOpen]);

  const links = sections.map(({ href, title }) => (
    <Link
      key={href}
      href={href}
      aria-current={path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined}
      onClick={() => setOpen(false)}
    >
      {title}
    </Link>
  ));

  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {words.skip}
      </a>
      <div className={styles.bar}>
        <Link className={styles.mark} href="/" translate="no" onClick={() => setOpen(false)}>
          <Mark />
          Nudge
        </Link>
        <nav className={styles.wide} aria-label={words.main}>
          {links}
        </nav>
        <div className={styles.end}>
          <OfflineNote />
          <SearchButton />
          <ThemeButton className={styles.theme} />
          <button
            ref={menuButton}
            type="button"
            className={`plain ${styles.menuButton}`}
            aria-expanded={isOpen}
            aria-controls="site-menu"
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? words.close : words.menu}
          </button>
        </div>
      </div>
      <nav id="site-menu" className={styles.menu} aria-label={words.menu} hidden={!isOpen}>
        {links}
        <ThemeButton />
      </nav>
    </header>
  );
}
