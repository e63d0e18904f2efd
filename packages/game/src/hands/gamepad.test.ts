import { expect, test } from "vitest";
import { type PadAction, padActions, padChanges } from "./gamepad.ts";

const none: ReadonlySet<PadAction> = new Set();
const pad = (pressed: readonly number[], axes: readonly number[] = [0, 0]) => ({
  axes,
  buttons: Array.from({ length: 17 }, (_, at) => ({ pressed: pressed.includes(at) })),
});

test.each([
  { button: 2, action: "lamp", name: "X" },
  { button: 4, action: "undo", name: "the left shoulder" },
  { button: 5, action: "redo", name: "the right shoulder" },
  { button: 8, action: "restart", name: "Select" },
  { button: 15, action: "up", name: "right on the D-pad" },
  { button: 12, action: "up", name: "up on the D-pad" },
  { button: 14, action: "down", name: "left on the D-pad" },
  { button: 13, action: "down", name: "down on the D-pad" },
])("$name is $action", ({ button, action }) => {
  expect([...padActions(pad([button]), none)]).toEqual([action]);
});

test("the left stick goes from knob to knob, once for each push", () => {
  const pushed = padActions(pad([], [0.1, 0.7]), none);
  expect([...pushed]).toEqual(["next"]);
  const trembling = padActions(pad([], [0.1, 0.5]), pushed);
  expect(padChanges(pushed, trembling)).toEqual({ pressed: [], released: [] });
  const left = padActions(pad([], [0.1, 0.2]), trembling);
  expect(padChanges(trembling, left)).toEqual({ pressed: [], released: ["next"] });
  expect([...padActions(pad([], [-0.8, 0.2]), left)]).toEqual(["previous"]);
});

test("half a push from rest is none", () => {
  expect(padActions(pad([], [0.5, 0]), none).size).toBe(0);
});

test("a pad with fewer buttons and sticks than most still works", () => {
  expect(padActions({ axes: [], buttons: [] }, none).size).toBe(0);
});
