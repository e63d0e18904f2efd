import { randomFrom } from "@nn/core";
import { describe, expect, test } from "vitest";
import { shuffled } from "../exercise/dice.ts";
import { say } from "../writing/say.ts";
import { deal, inOrder } from "./options.ts";

const things = ["first", "second", "third"].map((key) => ({ key, label: say`${key}`, lights: [key] }));

describe("options", () => {
  test("are shuffled so that every order comes up about as often as any other", () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      const order = shuffled(randomFrom(seed), ["a", "b", "c"]).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 1,000 each on the average; six standard deviations are 173.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(173);
  });

  test("are numbered as they are shown, and no id says what it stands for", () => {
    const dealt = deal(randomFrom(5), things);
    expect(dealt.options.map(({ id }) => id)).toEqual(["o1", "o2", "o3"]);
    for (const { id, label, lights } of dealt.options) {
      const [key = ""] = lights ?? [];
      expect(label).toEqual([{ text: key }]);
      expect(dealt.idOf(key)).toBe(id);
    }
    expect(() => dealt.idOf("fourth")).toThrow(RangeError);
  });

  test("of the same key cannot be told apart and are refused", () => {
    expect(() => inOrder([...things, ...things.slice(0, 1)])).toThrow(RangeError);
  });

  test("tell mistakes in ids that were told in keys", () => {
    const dealt = deal(randomFrom(8), things);
    const fits = (chosen: readonly string[]) => chosen.join() === "third,first";
    const [wrong] = dealt.wrongsOf([
      { name: "n", title: "t", explanation: [], lookAt: [], fits, example: ["third", "first"] },
    ]);
    expect(wrong?.example).toEqual([dealt.idOf("third"), dealt.idOf("first")]);
    expect(wrong?.fits(wrong.example)).toBe(true);
    expect(wrong?.fits(["o1"])).toBe(false);
  });
});
