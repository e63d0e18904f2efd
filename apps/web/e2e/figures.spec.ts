import { type Face, textWidth } from "@nn/figures/layout";
import { expect, test } from "./site.ts";

/** A run of text as the browser drew it. */
interface Drawn {
  readonly text: string;
  readonly family: string;
  readonly size: number;
  readonly width: number;
}

const faceOf = ({ family }: Drawn): Face => {
  if (family.startsWith("KaTeX_Math")) return "math";
  return family.startsWith("KaTeX_Main") ? "roman" : "sans";
};

/** Of the chains and networks on a page, those that are seen. */
const RUNS = ':is(svg[aria-label^="The chain"], svg[aria-label^="The network"]) :is(text, tspan) >> visible=true';

const PAGES = [
  "/lessons/four-neurons-in-a-row",
  "/lessons/a-nudge-travels",
  "/practice/which-weight",
  "/practice/further-back",
  "/practice/last-weight",
];

for (const width of [1440, 360])
  test(`at ${width} px letters and numbers of figures are as wide as their places`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const texts: Drawn[] = [];
    for (const path of PAGES) {
      await page.goto(path);
      await expect(page.locator(RUNS).first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      // A drawing may be replaced under the hand, when its figure wakes.
      let drawn: readonly Drawn[] = [];
      await expect(async () => {
        drawn = await page.locator(RUNS).evaluateAll((spans) =>
          spans.map((span) => {
            const { fontFamily, fontSize } = getComputedStyle(span);
            // Of a text with several runs, the first is its own.
            const text = span.firstChild?.textContent ?? "";
            return {
              text,
              family: fontFamily.replaceAll('"', ""),
              size: Number.parseFloat(fontSize),
              width: (span as SVGTextContentElement).getSubStringLength(0, text.length),
            };
          }),
        );
      }).toPass();
      texts.push(...drawn);
    }
    expect(texts.length).toBeGreaterThan(100);
    expect(new Set(texts.map(faceOf))).toEqual(new Set(["math", "roman", "sans"]));
    for (const drawn of texts) {
      const place = textWidth(drawn.text, faceOf(drawn), drawn.size);
      // Never too narrow, but for what a screen rounds away, and hardly ever too wide.
      expect(drawn.width, drawn.text).toBeLessThan(place + 0.1);
      expect(place, drawn.text).toBeLessThan(drawn.width * 1.04 + 0.5);
    }
  });
