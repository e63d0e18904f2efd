import type { Page } from "playwright-core";

/** After so many nudges all are given back, or a level would come to the end of its budget. */
const BEFORE_AGAIN = 6;
/** A real key waits for the browser, and a thousand of them take minutes; the page cannot tell these from them. */
const PER_FRAME = 2;

/** Presses the keys of so many nudges to and fro inside the page, a few in each frame. */
export const nudgeInPage = (page: Page, nudges: number): Promise<void> =>
  page.evaluate(
    async ({ count, beforeAgain, perFrame }) => {
      const press = (key: string) => {
        for (const kind of ["keydown", "keyup"])
          document.body.dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, cancelable: true }));
      };
      for (let nudge = 1; nudge <= count; nudge++) {
        press(nudge % 2 === 0 ? "ArrowLeft" : "ArrowRight");
        if (nudge % beforeAgain === 0) press("r");
        if (nudge % perFrame === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    { count: nudges, beforeAgain: BEFORE_AGAIN, perFrame: PER_FRAME },
  );
