import { expect, test } from "vitest";
import { isTex, plainTextOf } from "./rich-text.ts";

test("rich text reads as one line, each formula by its plain form", () => {
  const rich = [{ text: "Look at " }, { tex: "\\htmlClass{q-w}{w^{(L)}}", plain: "w^(L)" }, { text: " first." }];
  expect(plainTextOf(rich)).toBe("Look at w^(L) first.");
  expect(rich.map(isTex)).toEqual([false, true, false]);
});
