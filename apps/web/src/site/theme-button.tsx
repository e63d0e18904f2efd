"use client";

import { useSyncExternalStore } from "react";
import { words } from "./header.en.ts";
import { keptTheme, type Theme } from "./kept-theme.ts";

const isDark = () => {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};

const subscribe = (onChange: () => void) => {
  const media = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(onChange);
  media.addEventListener("change", onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    media.removeEventListener("change", onChange);
    observer.disconnect();
  };
};

const choose = (theme: Theme) => {
  document.documentElement.dataset.theme = theme;
  keptTheme.write(theme);
};

interface Props {
  readonly className?: string | undefined;
  /** A word, or where there is no room for one, a half disc. */
  readonly looks?: "word" | "icon";
}

/** Names the theme it would switch to. Empty until the browser has told which one is in use. */
export function ThemeButton({ className, looks = "word" }: Props) {
  const current = useSyncExternalStore<Theme | undefined>(
    subscribe,
    () => (isDark() ? "dark" : "light"),
    () => undefined,
  );
  const next: Theme = current === "dark" ? "light" : "dark";
  return (
    <button
      type="button"
      className={`plain ${className ?? ""}`}
      aria-label={words.theme[next].name}
      onClick={() => choose(next)}
    >
      {looks === "icon" ? <HalfDisc /> : current && words.theme[next].short}
    </button>
  );
}

const HalfDisc = () => (
  <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    <circle cx="11" cy="11" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
    <path d="M11 4a7 7 0 0 1 0 14z" fill="currentColor" />
  </svg>
);
