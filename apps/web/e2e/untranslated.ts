import { isEnglish } from "@nn/languages";
import type { Page } from "@playwright/test";

/** What is no word of ours: formulas, code, keys of a keyboard, names that every language writes the same. */
const DATA = ".katex, math, code, pre, kbd, script, style, noscript, math-field, [translate=no], [data-plain]";

/** Attributes that are read aloud or shown. */
const SPOKEN = [
  "aria-label",
  "aria-valuetext",
  "aria-description",
  "aria-roledescription",
  "title",
  "alt",
  "placeholder",
];

/** Texts and accessible names of a page in the pseudo-language that are in English all the same. */
export async function untranslated(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(
    ({ data, spoken }) => {
      // The name of the site is the same in every language.
      const found: string[] = [document.title.replace(/ · Nudge$/, "")];
      const isData = (element: Element | null) => element?.closest(data) != null;
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        if (node instanceof Element) {
          if (!isData(node)) for (const name of spoken) found.push(node.getAttribute(name) ?? "");
        } else if (!isData(node.parentElement)) found.push(node.textContent ?? "");
      }
      for (const meta of document.querySelectorAll('meta[name="description"]'))
        found.push(meta.getAttribute("content") ?? "");
      return found;
    },
    { data: DATA, spoken: SPOKEN },
  );
  return [...new Set(texts)].filter(isEnglish);
}
