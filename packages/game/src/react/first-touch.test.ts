// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { firstTouch } from "./first-touch.ts";

const waiting = () => {
  const onTouch = vi.fn();
  const left = new AbortController();
  void firstTouch(left.signal).then(onTouch);
  return { onTouch, left };
};

test.each(["pointermove", "keydown", "focusin", "wheel"])("%s is the sign of somebody", async (sign) => {
  const { onTouch } = waiting();
  await Promise.resolve();
  expect(onTouch).not.toHaveBeenCalled();
  window.dispatchEvent(new Event(sign));
  await Promise.resolve();
  expect(onTouch).toHaveBeenCalledTimes(1);
});

test("a board that has left the page waits for nobody", async () => {
  const { onTouch, left } = waiting();
  left.abort();
  window.dispatchEvent(new Event("pointermove"));
  await Promise.resolve();
  expect(onTouch).not.toHaveBeenCalled();
});
