import { preload } from "react-dom";

const LETTERS = [
  new URL("../app/fonts/formula-letters.woff2", import.meta.url),
  new URL("../app/fonts/formula-signs.woff2", import.meta.url),
];

/** Asks for what the formulas of a question are set in beside the style sheets: where it comes late, its lines break anew. */
export function preloadFormulaLetters(): void {
  for (const { href } of LETTERS) preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
