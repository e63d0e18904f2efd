import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";

/** Something that is played in a page, comes and goes. */
export interface Subject {
  readonly name: string;
  /** Opens it and waits until it stands still. */
  readonly open: (browser: Browser) => Promise<Page>;
  /** Matches an element as long as something moves. */
  readonly moving: string;
  /** Takes it off the page, without leaving the page, and puts it on again. */
  readonly remount: (page: Page) => Promise<void>;
  /** Gives all nudges back; left out where there is no end of them. */
  readonly again?: (page: Page) => Promise<void>;
}

const VIEWPORT = { width: 1440, height: 900 };
const LIMIT_MS = 60_000;

/** Canvases keep what was drawn, so that it can be read; and it is counted which contexts are alive. */
async function prepare(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(LIMIT_MS);
  await page.addInitScript(() => {
    const contexts = new Set<WeakRef<object>>();
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, how?: object) {
      const isWebgl = kind.startsWith("webgl");
      const context = getContext.call(this, kind, isWebgl ? { ...how, preserveDrawingBuffer: true } : how);
      if (isWebgl && context && ![...contexts].some((each) => each.deref() === context))
        contexts.add(new WeakRef(context));
      return context;
    } as typeof getContext;
    Object.assign(window, { liveContexts: () => [...contexts].filter((each) => each.deref() !== undefined).length });
  });
  return page;
}

/** A level of the site. */
export function level(address: string, slug: string): Subject {
  const isRunning = async (page: Page) => {
    // The engine comes for those who touch the page.
    await page.mouse.move(700, 880);
    await page.mouse.move(701, 881);
    await page.locator('[data-engine="running"][data-moving="false"]').waitFor();
  };
  return {
    name: `/play/${slug}`,
    moving: '[data-engine][data-moving="true"]',
    open: async (browser) => {
      const page = await prepare(browser);
      await page.goto(`${address}/play/${slug}`, { waitUntil: "networkidle" });
      await isRunning(page);
      return page;
    },
    remount: async (page) => {
      await page.getByRole("link", { name: "Back to the map" }).click();
      await page.waitForURL("**/play");
      await page.locator("canvas").waitFor({ state: "detached" });
      await page.goBack();
      await isRunning(page);
    },
    again: (page) => page.keyboard.press("r"),
  };
}

/** The least that a scene of the same engine can be. */
export function emptyScene(): Subject {
  const { outputFiles } = buildSync({
    entryPoints: [`${import.meta.dirname}/empty.js`],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
  });
  const script = outputFiles[0]?.text ?? "";
  return {
    name: "an empty scene",
    moving: 'body[data-moving="true"]',
    open: async (browser) => {
      const page = await prepare(browser);
      await page.route("http://empty.test/**", (route) =>
        route.fulfill({
          contentType: "text/html",
          body: `<body style="margin:0"><div id="stage"></div><script>${script.replaceAll("</script", "<\\/script")}</script>`,
        }),
      );
      await page.goto("http://empty.test/");
      await page.locator("body[data-ready]").waitFor();
      return page;
    },
    remount: (page) =>
      page.evaluate(async () => {
        const { leave, come } = window as unknown as Record<"leave" | "come", () => Promise<void>>;
        await leave();
        await come();
      }),
  };
}
