import { expect, test } from "vitest";
import { type PressEvent, Touches } from "./touches.ts";

const mouse = (phase: "down" | "up", button = 0): PressEvent => ({ phase, isTouch: false, button, x: 5, y: 5 });
const finger = (phase: "down" | "up", x = 5, y = 5): PressEvent => ({ phase, isTouch: true, button: 0, x, y });

test("a mouse presses when its main button goes down", () => {
  const touches = new Touches();
  expect(touches.isPress(mouse("down"), 0)).toBe(true);
  expect(touches.isPress(mouse("up"), 10)).toBe(false);
  expect(touches.isPress(mouse("down", 2), 20)).toBe(false);
});

test("a finger presses where it lifts, unless it has scrolled", () => {
  const touches = new Touches();
  expect(touches.isPress(finger("down"), 0)).toBe(false);
  expect(touches.isPress(finger("up", 8, 8), 90)).toBe(true);
  touches.isPress(finger("down"), 1000);
  expect(touches.isPress(finger("up", 5, 60), 1200)).toBe(false);
});

test("the mouse press that follows a tap is not a second press", () => {
  const touches = new Touches();
  touches.isPress(finger("down"), 0);
  touches.isPress(finger("up"), 80);
  expect(touches.isPress(mouse("down"), 110)).toBe(false);
  expect(touches.isPress(mouse("down"), 2000)).toBe(true);
});
