// @vitest-environment jsdom
import { act } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WhenNear } from "./when-near.tsx";

const onPress = vi.fn();

const page = (
  <WhenNear className="place">
    <p>drawn</p>
    <button type="button" onClick={onPress}>
      Press
    </button>
  </WhenNear>
);

let comesNear: () => void = () => expect.fail("nobody looks");
let root: Root | undefined;
const place = document.createElement("main");
const button = () => place.querySelector("button") ?? expect.fail("no button");

/** The page as the server made it, and React awake on it. */
async function open(before: () => void = () => {}) {
  vi.stubGlobal("IntersectionObserver", undefined);
  place.innerHTML = renderToString(page);
  document.body.append(place);
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(seen: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        comesNear = () => seen([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  const asItCame = button();
  before();
  await act(async () => {
    root = hydrateRoot(place, page, { onRecoverableError: (error) => expect.fail(String(error)) });
  });
  return asItCame;
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  // A browser that is never at rest.
  vi.stubGlobal("requestIdleCallback", () => 0);
});

afterEach(async () => {
  await act(async () => root?.unmount());
  place.remove();
  onPress.mockClear();
  vi.unstubAllGlobals();
});

test("stays as it came, and asleep, as long as nobody comes near", async () => {
  const asItCame = await open();
  expect(button()).toBe(asItCame);
  expect(place.textContent).toBe("drawnPress");
  act(() => button().click());
  expect(onPress).not.toHaveBeenCalled();
});

test("is awake once a reader comes near, and looks as before", async () => {
  await open();
  const before = place.innerHTML;
  await act(async () => comesNear());
  expect(place.innerHTML).toBe(before);
  act(() => button().click());
  expect(onPress).toHaveBeenCalledTimes(1);
});

test("wakes at once under a pointer, before it can press", async () => {
  await open();
  act(() => void button().dispatchEvent(new Event("pointerover", { bubbles: true })));
  act(() => button().click());
  expect(onPress).toHaveBeenCalledTimes(1);
});

test("keeps the focus where it was when it wakes", async () => {
  const asItCame = await open();
  act(() => asItCame.focus());
  expect(document.activeElement).toBe(button());
  expect(button()).not.toBe(asItCame);
});

test("keeps a focus that was there before React was", async () => {
  const asItCame = await open(() => button().focus());
  expect(document.activeElement).toBe(asItCame);
  await act(async () => comesNear());
  expect(document.activeElement).toBe(button());
  expect(button()).not.toBe(asItCame);
});

test("is awake from the start where it is drawn in the browser", async () => {
  vi.stubGlobal("IntersectionObserver", class {});
  const { createRoot } = await import("react-dom/client");
  document.body.append(place);
  await act(async () => {
    root = createRoot(place);
    root.render(page);
  });
  act(() => button().click());
  expect(onPress).toHaveBeenCalledTimes(1);
});
