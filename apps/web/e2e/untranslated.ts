import type { Page } from "@playwright/test";

/** What is no word of ours: formulas, code, keys of a keyboard, names that every language writes the same. */
const DATA = ".katex, math, code, pre, kbd, script, style, noscript, [translate=no], [data-plain]";

/** Names of functions, which a formula in plain text or a spoken name may hold. */
const FUNCTIONS = /\b(?:L?ReLU|tanh|softplus|sigma|log|exp|max)\b/g;

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

/**
 * Texts and accessible names of a page in the pseudo-language that are in English all the same. No English letter is
 * left in the pseudo-language, so two of them side by side have not gone through a catalogue; a single one may be the
 * letter of a quantity.
 */
export async function untranslated(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(
    ({ data, spoken }) => {
      // The name of the site is the same in every language.
      const found: string[] = [document.title.replace(/ · Nudge$/, "")];
      const isData = (element: Element | null) => element?.closest(data) != null;
      const walk = (root: Node) => {
        const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          if (node instanceof Element) {
            if (isData(node)) continue;
            for (const name of spoken) found.push(node.getAttribute(name) ?? "");
          } else if (!isData(node.parentElement)) found.push(node.textContent ?? "");
        }
      };
      walk(document.body);
      for (const meta of document.querySelectorAll('meta[name="description"]'))
        found.push(meta.getAttribute("content") ?? "");
      return found;
    },
    { data: DATA, spoken: SPOKEN },
  );
  return [...new Set(texts)].filter(isEnglish);
}

export const isEnglish = (text: string): boolean => /[A-Za-z]{2}/.test(text.replace(FUNCTIONS, ""));
