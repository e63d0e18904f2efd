import { expect, test } from "vitest";
import { costText } from "./cost-text.ts";

test.each([
  { cost: 0.36, target: 0.02, text: "0.360", what: "far above, three decimals are enough" },
  { cost: 0.00249, target: 0.002, text: "0.0025", what: "just above, it does not read as the target" },
  { cost: 0.002, target: 0.002, text: "0.002", what: "at the target, it reads as the target" },
  { cost: 0.0019, target: 0.002, text: "0.002", what: "below, it may read as the target" },
  { cost: 0.0059, target: 0.0059, text: "0.0059", what: "at a finer target, it does not read as above it" },
  { cost: 0.002 + 1e-9, target: 0.002, text: "0.002000", what: "where no decimals help, six are the most" },
])("$what", ({ cost, target, text }) => {
  expect(costText(cost, target)).toBe(text);
});
