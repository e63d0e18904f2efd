import { colourFrom, type Theme, TONES, type Tone } from "../board/tones.ts";

/** Reads the colours and font families that the page uses now. */
export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const colours = Object.fromEntries(
    Object.entries(TONES).map(([tone, variable]) => [tone, colourFrom(style.getPropertyValue(variable))]),
  ) as Record<Tone, number>;
  const sans = style.getPropertyValue("--sans").trim() || "sans-serif";
  return { colours, faces: { letter: "KaTeX_Math, serif", index: "KaTeX_Main, serif", number: sans } };
}

/** Calls back whenever the page changes between light and dark, by its own switch or by the system's. */
export function onThemeChange(react: () => void): () => void {
  const media = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(react);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  media.addEventListener("change", react);
  return () => {
    observer.disconnect();
    media.removeEventListener("change", react);
  };
}
