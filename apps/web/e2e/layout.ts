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
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
        faults.push(`${nameOf(element)} needs ${element.scrollWidth} px and has ${element.clientWidth}`);
    }

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
