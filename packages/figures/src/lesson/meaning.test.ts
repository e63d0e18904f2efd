import { quantityId } from "@nn/notation";
import { expect, test } from "vitest";
import { rangeOf } from "../model/range.ts";
import { meaningOf } from "./meaning.ts";

const sizes = [1, 1, 1, 1];
const chain = { sizes, layers: sizes.slice(1).map(() => ({ activation: "sigmoid" as const })) };

test.each([
  ["w3.0.0", ["how strongly ", { q: "a2.0" }, " enters ", { q: "z3.0" }]],
  ["w1.0.0", ["how strongly ", { q: "x0" }, " enters ", { q: "z1.0" }]],
  ["z3.0", [{ q: "w3.0.0" }, " times ", { q: "a2.0" }, " plus ", { q: "b3.0" }]],
  ["a3.0", ["σ", " of ", { q: "z3.0" }]],
  ["y0", ["what ", { q: "a3.0" }, " should be"]],
])("the meaning of %s names its relatives", (id, sentence) => {
  expect(meaningOf(chain, quantityId(id))).toEqual(sentence);
});

test("only what is given or learned can be set", () => {
  const ids = ["w1.0.0", "b1.0", "z1.0", "a1.0", "x0", "y0", "C"];
  expect(ids.filter((id) => rangeOf(quantityId(id)))).toEqual(["w1.0.0", "b1.0", "x0", "y0"]);
});
