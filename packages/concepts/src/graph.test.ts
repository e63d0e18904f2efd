import { expect, test } from "vitest";
import { concepts } from "./concepts.ts";
import { conceptById, isConceptId, prerequisitesOf } from "./graph.ts";

test("an id leads to its concept", () => {
  for (const concept of concepts) expect(conceptById(concept.id)).toBe(concept);
});

test.each(["", "calculus", "Derivative", "__proto__", "constructor", 3, null, undefined])(
  "%j names no concept",
  (id) => {
    expect(isConceptId(id)).toBe(false);
    expect(() => conceptById(id as never)).toThrow(RangeError);
  },
);

test("a concept of the graph is recognised", () => {
  expect(isConceptId("sum-over-paths")).toBe(true);
});

test.each([
  { id: "derivative", needs: [] },
  { id: "cost", needs: ["weighted-sum", "activation"] },
  {
    id: "weight-gradient",
    needs: [
      ...["derivative", "chain-rule", "weighted-sum", "activation", "cost"],
      ...["cost-slope", "activation-slope", "weight-slope"],
    ],
  },
] as const)("the prerequisites of $id, near and far, come in chapter order", ({ id, needs }) => {
  expect(prerequisitesOf(id)).toEqual(needs);
});

test("the end of the chapter rests on its beginning and not on itself", () => {
  expect(prerequisitesOf("gradient-descent")).toContain("derivative");
  for (const { id } of concepts) expect(prerequisitesOf(id)).not.toContain(id);
});
