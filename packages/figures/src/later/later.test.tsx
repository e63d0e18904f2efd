// @vitest-environment jsdom

import { act } from "react";
import { hydrateRoot } from "react-dom/client";
import { prerender } from "react-dom/static";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { later } from "./later.tsx";

/** Says that an element has come near, as the browser would. */
let comeNear: (() => void) | undefined;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("requestIdleCallback", (act: () => void) => act());
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(told: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        comeNear = () => told([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const Knob = ({ says }: { readonly says: string }) => <button type="button">{says}</button>;

/** As a page is made: without a window, until everything is there. */
async function pageOf(part: React.ReactNode): Promise<string> {
  const browser = window;
  vi.stubGlobal("window", undefined);
  const { prelude } = await prerender(part);
  const html = await new Response(prelude).text();
  vi.stubGlobal("window", browser);
  return html;
}

async function wakeUp(html: string, part: React.ReactNode): Promise<HTMLElement> {
  const page = document.createElement("div");
  page.innerHTML = html;
  document.body.append(page);
  await act(async () => {
    hydrateRoot(page, part);
  });
  return page;
}

test("a page holds the part, and shows it as it came until a reader is near", async () => {
  const load = vi.fn(async () => Knob);
  const Part = later(load);
  const html = await pageOf(<Part says="turn" />);
  expect(html).toContain("turn</button>");
  load.mockClear();
  const page = await wakeUp(html, <Part says="turn" />);
  const still = page.querySelector("button");
  expect(still?.textContent).toBe("turn");
  expect(load).not.toHaveBeenCalled();
  await act(async () => comeNear?.());
  expect(load).toHaveBeenCalledTimes(1);
  expect(page.querySelector("button")?.textContent).toBe("turn");
  expect(page.querySelector("button")).not.toBe(still);
  expect(page.querySelector("[data-still]")).toBeNull();
});

test("what had the focus in the still picture has it afterwards", async () => {
  const Part = later(async () => Knob);
  const page = await wakeUp(await pageOf(<Part says="turn" />), <Part says="turn" />);
  page.querySelector("button")?.focus();
  await act(async () => comeNear?.());
  expect(page.querySelector("[data-still]")).toBeNull();
  expect(document.activeElement).toBe(page.querySelector("button"));
});

test("far away it comes once the reader has done something", async () => {
  const Part = later(async () => Knob);
  const page = await wakeUp(await pageOf(<Part says="turn" />), <Part says="turn" />);
  expect(page.querySelector("[data-still]")).not.toBeNull();
  await act(async () => window.dispatchEvent(new Event("scroll")));
  expect(page.querySelector("[data-still]")).toBeNull();
});

test("without a connection the picture stays, and the part comes with the connection", async () => {
  let isOnline = true;
  const Part = later(async () => {
    if (!isOnline) throw new TypeError("no connection");
    return Knob;
  });
  const html = await pageOf(<Part says="turn" />);
  isOnline = false;
  const page = await wakeUp(html, <Part says="turn" />);
  await act(async () => comeNear?.());
  expect(page.querySelector("[data-still] button")?.textContent).toBe("turn");
  isOnline = true;
  await act(async () => window.dispatchEvent(new Event("online")));
  expect(page.querySelector("[data-still]")).toBeNull();
  expect(page.querySelector("button")?.textContent).toBe("turn");
});
