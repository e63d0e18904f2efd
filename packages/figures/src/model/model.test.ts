import { parameterNames } from "@nn/core";
import { quantityId, quantityIds } from "@nn/notation";
import { describe, expect, test, vi } from "vitest";
import { lessonSetup } from "../testing/setups.ts";
import { allLit, createModel, litOf } from "./model.ts";
import { type Reading, readSetup } from "./read.ts";
import { withSetting } from "./settings.ts";

const model = () => createModel(lessonSetup());
const numberOf = (of: ReturnType<typeof model>, id: string) => of.store.getState().reading.values.of(id);
/** Everything that a reading says, as plain data. */
const numbersIn = ({ network, values, trace, journey, mean, each, run }: Reading) => ({
  values: quantityIds(network).map(values.of),
  traces: parameterNames(network).map(trace),
  gradients: [mean, ...each].map((gradient) => Array.from(gradient.values)),
  journey,
  run,
});

describe("setting a quantity", () => {
  test.each(["w1.0.0", "w2.0.0", "w3.0.0", "b1.0", "b2.0", "b3.0", "x0", "y0"])(
    "%s changes it, the cost and nothing twice",
    (id) => {
      const page = model();
      const seen = vi.fn();
      page.store.subscribe(seen);
      const cost = numberOf(page, "C");
      page.set(id, 0.5);
      expect(numberOf(page, id)).toBe(0.5);
      expect(numberOf(page, "C")).not.toBe(cost);
      // One change of state: a reader sees all numbers new or all old.
      expect(seen).toHaveBeenCalledTimes(1);
      const { setup, reading } = page.store.getState();
      expect(numbersIn(reading)).toEqual(numbersIn(readSetup(setup)));
    },
  );

  test("has room for the numbers of a link, and goes on from there", () => {
    const own = model();
    own.load(withSetting(lessonSetup(), quantityId("w3.0.0"), 27.5));
    expect(own.rangeOf(quantityId("w3.0.0"))).toMatchObject({ min: -4, max: 32 });
    expect(own.rangeOf(quantityId("w2.0.0"))).toMatchObject({ min: -4, max: 4 });
    own.set("w3.0.0", 30);
    expect(numberOf(own, "w3.0.0")).toBe(30);
    own.set("w3.0.0", 50);
    expect(numberOf(own, "w3.0.0")).toBe(32);
  });

  test("keeps it within its range", () => {
    const page = model();
    page.set("w3.0.0", 100);
    page.set("x0", -1);
    expect([numberOf(page, "w3.0.0"), numberOf(page, "x0")]).toEqual([4, 0]);
  });

  test.each([
    ["what the network works out", "z3.0", 1],
    ["the cost", "C", 0],
    ["no number", "w3.0.0", Number.NaN],
  ])("is not done for %s", (_, id, value) => {
    const page = model();
    const before = page.store.getState();
    page.set(id, value);
    expect(page.store.getState()).toBe(before);
  });
});

describe("undo", () => {
  test("takes back a whole drag, and the drag before it", () => {
    const page = model();
    for (const value of [1.41, 1.42, 1.5]) page.set("w3.0.0", value);
    page.settle();
    for (const value of [0.1, 0.2]) page.set("b3.0", value);
    page.undo();
    expect([numberOf(page, "w3.0.0"), numberOf(page, "b3.0")]).toEqual([1.5, -0.5]);
    page.undo();
    expect(numberOf(page, "w3.0.0")).toBe(1.4);
    expect(page.store.getState().past).toEqual([]);
    page.undo();
    expect(numberOf(page, "w3.0.0")).toBe(1.4);
  });

  test("tells two drags of one quantity apart", () => {
    const page = model();
    page.set("w3.0.0", 1);
    page.settle();
    page.set("w3.0.0", 2);
    page.undo();
    expect(numberOf(page, "w3.0.0")).toBe(1);
  });

  test("takes back a return to the starting values", () => {
    const page = model();
    page.set("w3.0.0", 2);
    page.reset();
    expect(page.store.getState().setup).toBe(page.store.getState().start);
    page.undo();
    expect(numberOf(page, "w3.0.0")).toBe(2);
  });
});

describe("a nudge", () => {
  test("moves the journey and not the network", () => {
    const page = model();
    page.nudge(-0.2);
    const { setup, reading } = page.store.getState();
    expect(setup.nudge?.by).toBe(-0.2);
    expect(reading.journey?.stops[0]).toMatchObject({ before: 1.4, change: -0.2 });
    expect(numberOf(page, "w3.0.0")).toBe(1.4);
  });

  test("that is sent goes on its way, even the same one again", () => {
    const page = model();
    page.send(0.1);
    page.send(0.1);
    expect(page.store.getState().journeys).toBe(2);
    expect(page.store.getState().past).toEqual([]);
  });
});

describe("lighting", () => {
  test("follows the pointer and falls back to the pin", () => {
    const page = model();
    page.pin("C");
    page.point("w3.0.0");
    expect(litOf(page.store.getState())).toBe("w3.0.0");
    page.point(undefined);
    expect(litOf(page.store.getState())).toBe("C");
    page.pin("C");
    expect(litOf(page.store.getState())).toBeUndefined();
  });
});

test("a quantity that is not in the page's network lights nothing", () => {
  const { store, point, pin, speakOf } = model();
  point("w9.0.0");
  pin("η");
  speakOf(["z1.7", "C"]);
  expect(allLit(store.getState())).toEqual(["C"]);
});

test("words light several quantities at once, but what is pointed at or pinned takes precedence", () => {
  const { store, point, pin, speakOf } = model();
  expect(allLit(store.getState())).toEqual([]);
  speakOf(["w3.0.0", "a0.0"]);
  expect(allLit(store.getState())).toEqual(["w3.0.0", "x0"]);
  pin("b1.0");
  expect(allLit(store.getState())).toEqual(["b1.0"]);
  point("C");
  expect(allLit(store.getState())).toEqual(["C"]);
  point(undefined);
  pin(undefined);
  expect(allLit(store.getState())).toEqual(["w3.0.0", "x0"]);
});
