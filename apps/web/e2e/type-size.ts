import type { Page } from "@playwright/test";

/** Words that are too small to read: under 13 px, or under 11 px where they are an index. */
export const smallType = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const LEAST = { words: 13, index: 11 };
    // What a browser rounds away.
    const NEARLY = 0.05;
    const faults = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement as HTMLElement | SVGGraphicsElement | null;
      // KaTeX keeps lines apart with a space of no width.
      const words = text.textContent?.replaceAll("\u200B", "").trim() ?? "";
      if (!element || words === "" || element.closest(".visually-hidden, math, script, style, template")) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const { fontSize, fontFamily } = getComputedStyle(element);
      // A drawing may stand smaller than its own units.
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(fontSize) * scale;
      const isIndex =
        element.closest("sub, sup, .mtight") !== null || (element.matches("tspan") && fontFamily.startsWith("KaTeX"));
      if (size < (isIndex ? LEAST.index : LEAST.words) - NEARLY)
        faults.add(
          `${size.toFixed(1)} px: ${words.slice(0, 40)} <${element.tagName} ${element.getAttribute("class")}>`,
        );
    }
    return [...faults];
  });
