import { describe, expect, test } from "vitest";
import { aimedAt, named } from "./aims.ts";

const words = {
  near: { title: "Near", explanation: [{ text: "a" }] },
  far: { title: "Far", explanation: [{ text: "b" }] },
};

describe("named", () => {
  test("a mistake points where its aim says, or else where its part does", () => {
    const mistakes = named<"near" | "far", number>(words, ["w"], { near: 1, far: { to: 2, lookAt: ["b"] } });
    expect(mistakes.map(({ name, to, lookAt }) => ({ name, to, lookAt }))).toEqual([
      { name: "near", to: 1, lookAt: ["w"] },
      { name: "far", to: 2, lookAt: ["b"] },
    ]);
  });

  test("a mistake that nobody can make is left out", () => {
    expect(named<"near" | "far", number>(words, [], { near: undefined, far: 2 }).map(({ name }) => name)).toEqual([
      "far",
    ]);
  });
});

describe("aimedAt", () => {
  test("each mistake leads to what is made of where it led, and still points there", () => {
    const aims = { near: "3", far: { to: "4", lookAt: ["b"] }, gone: undefined };
    expect(aimedAt(aims, Number)).toEqual({ near: 3, far: { to: 4, lookAt: ["b"] }, gone: undefined });
  });

  test("what comes to nothing leads nowhere", () => {
    const aims = { near: "3", far: { to: "4", lookAt: ["b"] } };
    expect(aimedAt(aims, () => undefined)).toEqual({ near: undefined, far: undefined });
  });
});
