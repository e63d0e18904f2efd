import type { Page } from "playwright-core";
import { median, metricsOf } from "./metrics.ts";
import type { Subject } from "./subject.ts";

/** How a nudge is answered. */
export interface Answer {
  /** Milliseconds from the key to the first frame whose canvas has another pixel, median and worst. */
  readonly pixel: number;
  readonly slowestPixel: number;
  /** How many frames had begun by then, at most. */
  readonly frames: number;
}

interface Seen {
  readonly pixel: number;
  readonly frames: number;
}

/** Presses keys one at a time, and looks at the canvas in every frame after each. */
export async function answersOf({ moving, again }: Subject, page: Page, nudges: number): Promise<Answer> {
  await page.evaluate(() => {
    const small = new OffscreenCanvas(360, 225);
    const context = small.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("no 2d context");
    const look = () => {
      const canvas = document.querySelector("canvas");
      if (!canvas) throw new Error("no canvas");
      context.drawImage(canvas, 0, 0, small.width, small.height);
      return new Uint32Array(context.getImageData(0, 0, small.width, small.height).data.buffer);
    };
    Object.assign(window, {
      /** Resolves with what was seen of the next key. */
      watchKey: () => {
        const before = look();
        let resolve: (seen: Seen) => void;
        const seen = new Promise<Seen>((then) => {
          resolve = then;
        });
        const onKey = () => {
          const pressed = performance.now();
          let frames = 0;
          const frame = () => {
            frames++;
            const at = performance.now();
            const now = look();
            if (now.some((word, index) => word !== before[index])) resolve({ pixel: at - pressed, frames });
            else requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        };
        document.addEventListener("keydown", onKey, { capture: true, once: true });
        Object.assign(window, { keySeen: seen });
      },
    });
  });
  const all: Seen[] = [];
  for (let nudge = 0; nudge < nudges; nudge++) {
    if (again && nudge > 0 && nudge % 6 === 0) {
      await again(page);
      await still(page, moving);
    }
    await page.evaluate(() => (window as unknown as { watchKey: () => void }).watchKey());
    await page.keyboard.press(nudge % 2 === 0 ? "ArrowRight" : "ArrowLeft");
    all.push(await page.evaluate(() => (window as unknown as { keySeen: Promise<Seen> }).keySeen));
    await still(page, moving);
  }
  const pixels = all.map(({ pixel }) => pixel);
  return {
    pixel: median(pixels),
    slowestPixel: Math.max(...pixels),
    frames: Math.max(...all.map(({ frames }) => frames)),
  };
}

const still = (page: Page, moving: string) => page.locator(moving).waitFor({ state: "detached" });

/**
 * Milliseconds of script for each frame while a pulse runs, the key that sets it off not counted, median of the nudges. In
 * time of the processor, so that what else the machine does is not counted.
 */
export async function scriptPerFrame({ moving, again }: Subject, page: Page, nudges: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const perFrame: number[] = [];
  for (let nudge = 0; nudge < nudges; nudge++) {
    if (again && nudge > 0 && nudge % 6 === 0) {
      await again(page);
      await still(page, moving);
    }
    await page.keyboard.press(nudge % 2 === 0 ? "ArrowRight" : "ArrowLeft");
    const before = await metricsOf(session);
    const frames = await page.evaluate(
      (selector) =>
        new Promise<number>((resolve, reject) => {
          let count = 0;
          const begun = performance.now();
          const frame = () => {
            count++;
            if (!document.querySelector(selector)) resolve(count);
            else if (performance.now() - begun > 20_000) reject(new Error("a pulse does not end"));
            else requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        }),
      moving,
    );
    const after = await metricsOf(session);
    const scriptMs = 1000 * ((after.get("ScriptDuration") ?? 0) - (before.get("ScriptDuration") ?? 0));
    if (frames > 3) perFrame.push(scriptMs / frames);
  }
  await session.detach();
  return median(perFrame);
}
