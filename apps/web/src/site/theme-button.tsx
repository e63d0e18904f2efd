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

/** Names the theme it would switch to. Empty until the browser has told which one is in use. */
export function ThemeButton({ className }: { readonly className?: string | undefined }) {
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
      {current && words.theme[next].short}
    </button>
  );
}
