import { describe, expect, test } from "vitest";
import { pseudo } from "./pseudo.ts";

describe("pseudo", () => {
  test("leaves no letter of English, and every letter has its own", () => {
    const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const made = [...letters].map(pseudo);
    expect(made.join("")).not.toMatch(/[A-Za-z]/);
    expect(new Set(made).size).toBe(letters.length);
  });

  test("can be read", () => {
    expect(pseudo("Saved")).toBe("Šááṽééď");
  });

  test("is about 40 % longer than English prose", () => {
    // The opening of the lesson, and short words of buttons.
    const texts = [
      "Begin with the smallest network that deserves the name. A number goes in at the left. Three neurons stand in a row, each listening only to the one before it, and the last one gives the answer.",
      "Check. Hint. Another like this. Show the worked solution. Undo. Redo. Start again. Copy link.",
    ];
    for (const text of texts) {
      const growth = pseudo(text).length / text.length;
      expect(growth).toBeGreaterThan(1.33);
      expect(growth).toBeLessThan(1.47);
    }
  });

  test.each(["0.25", "∂", "−3", "", " · ", "$\\partial C / \\partial w$", "https://www.3blue1brown.com/lessons"])(
    "leaves %j as it is",
    (same) => {
      expect(pseudo(same)).toBe(same);
    },
  );

  test("disguises the words around a formula", () => {
    expect(pseudo("so $a - y$ is")).toBe("šóó $a - y$ ííš");
  });
});
