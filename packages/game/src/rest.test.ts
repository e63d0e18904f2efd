import { expect, test, vi } from "vitest";
import { createRest } from "./rest.ts";

test("a picture at rest calls back at once, a moving one when it has arrived, and each time once", () => {
  const rest = createRest();
  const react = vi.fn();
  rest.once(react);
  expect(react).toHaveBeenCalledTimes(1);
  rest.set(false);
  rest.once(react);
  expect(react).toHaveBeenCalledTimes(1);
  rest.set(true);
  rest.set(true);
  expect(react).toHaveBeenCalledTimes(2);
});

test("who has called it off is not called", () => {
  const rest = createRest();
  const react = vi.fn();
  rest.set(false);
  rest.once(react)();
  rest.set(true);
  expect(react).not.toHaveBeenCalled();
});

test("who starts another picture while being called waits for that one", () => {
  const rest = createRest();
  const arrived: string[] = [];
  rest.set(false);
  rest.once(() => {
    arrived.push("first");
    rest.set(false);
    rest.once(() => arrived.push("second"));
  });
  rest.set(true);
  expect(arrived).toEqual(["first"]);
  rest.set(true);
  expect(arrived).toEqual(["first", "second"]);
});
