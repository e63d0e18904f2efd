import { learnerOn } from "./answering.ts";
import { dragHandle, go, readToTheEnd } from "./go.ts";
import type { Sitting } from "./sitting.ts";

const CHAPTERS = [
  ["three-factors", "last-weight"],
  ["before-you-start", "nudge-ratio"],
  ["a-nudge-travels", "settling-ratio"],
  ["the-tree-of-causes", "what-moves"],
  ["downhill", "one-step"],
  ["sum-over-paths", "sum-over-paths"],
  ["average-over-examples", "average-table"],
  ["many-neurons", "which-weight"],
  ["four-neurons-in-a-row", "weighted-sum"],
  ["the-bias-and-the-neuron-before", "backward-sweep"],
] as const;

/** From home to a chapter, to its end, to an exercise of it, and back. */
export const chapters: Sitting = {
  name: "chapters",
  rounds: 60,
  every: 10,
  begin: "/",
  on: async (page, dataDirectory) => {
    const learner = learnerOn(page, dataDirectory);
    return async (round) => {
      const [chapter, family] = CHAPTERS[round % CHAPTERS.length] ?? CHAPTERS[0];
      await go(page, "/lessons");
      await go(page, `/lessons/${chapter}`);
      await readToTheEnd(page);
      await dragHandle(page);
      await go(page, `/practice/${family}`);
      if (await learner.answers()) await learner.asksAnother();
      await page.goBack();
      await page.waitForURL((url) => url.pathname === `/lessons/${chapter}`);
      await go(page, "/");
    };
  },
};

/** One exercise after another, in sessions that follow each other. */
export const session: Sitting = {
  name: "session",
  rounds: 60,
  every: 10,
  begin: "/practice",
  on: async (page, dataDirectory) => {
    const learner = learnerOn(page, dataDirectory);
    const onward = page.getByRole("button", { name: /^(Next|Finish|Skip this one)$/ });
    const again = page.getByRole("button", { name: "Another session" });
    await go(page, "/practice/session");
    return async () => {
      await onward.or(again).first().waitFor();
      if (await again.isVisible()) {
        await again.click();
        await onward.waitFor();
      }
      const isSaidBack = await page.getByRole("heading", { name: /Say it back/ }).isVisible();
      if (!isSaidBack) await learner.answers();
      await onward.click();
    };
  },
};

/** The digits are trained, paused or not, left, and come back to. */
export const digits: Sitting = {
  name: "digits",
  rounds: 15,
  every: 5,
  begin: "/lessons",
  on: async (page) => async (round) => {
    await go(page, "/lessons/the-same-rules-at-scale");
    const figure = page.locator("#digits");
    await figure.scrollIntoViewIfNeeded();
    const begin = figure.getByRole("button", { name: /^(Train|Go on|Start again.*)$/ }).first();
    const pause = figure.getByRole("button", { name: "Pause" });
    await begin.or(pause).first().waitFor();
    if (!(await pause.isVisible())) await begin.click();
    await figure
      .getByRole("status")
      .filter({ hasText: /Right so far|reads/ })
      .waitFor();
    // Every third time they are left while they learn. It may also be over by itself.
    if (round % 3 !== 2) await pause.click({ timeout: 2_000 }).catch(() => {});
    await readToTheEnd(page);
    await go(page, "/lessons");
  },
};
