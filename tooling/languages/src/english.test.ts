import { expect, test } from "vitest";
import { isEnglish } from "./english.ts";
import { pseudo } from "./pseudo.ts";

test.each(["Check", "is", "ĉheck", `${pseudo("A hint for")} the sum`, "Nudge w by"])("%j is English", (text) => {
  expect(isEnglish(text)).toBe(true);
});

test.each([
  pseudo("Check the sum, or ask for a hint."),
  "w_{jk}^(L) · a_k^(L-1)",
  "∂C/∂w^(L) = a^(L-1)·tanh'(z^(L))",
  `${pseudo("It went wrong")} 3 days ago.`,
  `${pseudo("weight of layer")} L`,
  "−0.250",
  "",
])("%j is not", (text) => {
  expect(isEnglish(text)).toBe(false);
});
