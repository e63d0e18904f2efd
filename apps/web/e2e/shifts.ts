import type { Page } from "@playwright/test";

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * Watches how far a page moves by itself, from before it is opened.
 *
 * @param most  how far it may move in all
 * @returns     what moved, and how far each time; nothing if it was no more than it may
 */
export async function watchShifts(page: Page, most: number): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const kept = window as unknown as { shifts: { value: number; moved: string }[] };
    kept.shifts = [];
    const nameOf = (node: Node | null) =>
      node instanceof Element ? `${node.nodeName} ${node.getAttribute("class") ?? ""}` : (node?.textContent ?? "gone");
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput) kept.shifts.push({ value, moved: sources.map(({ node }) => nameOf(node)).join(", ") });
    }).observe({ type: "layout-shift", buffered: true });
  });
  return async () => {
    const shifts = await page.evaluate(
      () => (window as unknown as { shifts: { value: number; moved: string }[] }).shifts,
    );
    const total = shifts.reduce((sum, { value }) => sum + value, 0);
    return total < most ? [] : shifts.map(({ value, moved }) => `${value.toFixed(4)}: ${moved}`);
  };
}
