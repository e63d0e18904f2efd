import type { Page } from "@playwright/test";

/** What a page that is too narrow for its words does: scrolls sideways, cuts a word off, lays a control on another. */
export async function brokenLayout(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide instead of ${width}`);

    const nameOf = (element: Element) =>
      `<${element.tagName.toLowerCase()}> ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60)}`;
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest(".visually-hidden, [aria-hidden=true]") === null;

    // Words that do not fit into their own box, and are cut or run over its neighbour.
    for (const element of document.querySelectorAll(
      "a, button, label, summary, th, td, h1, h2, h3, h4, dt, legend, output",
    )) {
      if (!isSeen(element) || getComputedStyle(element).display === "inline") continue;
      // A level's name stands beside its mark on purpose: map.spec.ts looks after the names.
      if (element.querySelector("[data-map-name]")) continue;
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
        faults.push(`${nameOf(element)} needs ${element.scrollWidth} px and has ${element.clientWidth}`);
    }

    const stuckWith = (element: Element | null): Element | null =>
      element === null || getComputedStyle(element).position === "sticky" ? element : stuckWith(element.parentElement);

    const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter(
      (element) => isSeen(element) && element.closest("svg") === null,
    );
    const boxes = controls.map((control) => ({
      control,
      box: control.getBoundingClientRect(),
      rects: [...control.getClientRects()],
    }));
    // The way past the navigation waits far to the left until it has the focus.
    for (const { control, box } of boxes)
      if (
        box.width > 0 &&
        box.right > 0 &&
        (box.left < -1 || box.right > width + 1) &&
        getComputedStyle(control).position !== "fixed"
      )
        faults.push(
          `${nameOf(control)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px of ${width}`,
        );
    boxes.forEach((one, at) => {
      for (const other of boxes.slice(at + 1)) {
        if (one.control.contains(other.control) || other.control.contains(one.control)) continue;
        // What sticks to an edge of the window lies over what is scrolled under it, and that comes out by scrolling on.
        if (stuckWith(one.control) !== stuckWith(other.control)) continue;
        const isOver = one.rects.some((a) =>
          other.rects.some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2,
          ),
        );
        if (isOver) faults.push(`${nameOf(one.control)} lies over ${nameOf(other.control)}`);
      }
    });
    return faults;
  });
}

/** Labels of the visible drawings of a figure that lie on each other or beside the paper, in the words of both. */
export async function labelFaults(page: Page, figure: string): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready);
  return page.locator(`${figure} svg >> visible=true`).evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const paper = drawing.getBoundingClientRect();
      const labels = [...drawing.querySelectorAll("text")]
        .map((text) => ({ words: text.textContent?.trim() ?? "", box: text.getBoundingClientRect() }))
        .filter(({ words }) => words !== "");
      const outside = labels.filter(({ box }) => box.left < paper.left - 6 || box.right > paper.right + 6);
      const over = labels.flatMap((one, at) =>
        labels
          .slice(at + 1)
          .filter(({ box }) => {
            const across = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
            const down = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
            // A box is a little higher than its letters.
            return across > 1 && down > 3;
          })
          .map(({ words }) => `${one.words} lies on ${words}`),
      );
      return [...outside.map(({ words }) => `${words} is beside the paper`), ...over];
    }),
  );
}
