// @vitest-environment jsdom
import type { NetworkSpec } from "@nn/core";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Lesson } from "../lesson/lesson.tsx";
import { ProductRow } from "./product-row.tsx";

afterEach(cleanup);

const one = (activation: "sigmoid" | "identity", cost: NetworkSpec["cost"]): NetworkSpec => ({
  inputs: 1,
  layers: [{ neurons: 1, activation }],
  weights: [[[0.5]]],
  biases: [[0]],
  ...(cost && { cost }),
});

test.each([
  { network: one("sigmoid", "squares"), target: [0.25], of: "w1.0.0", says: "= 2(a(L) − y)" },
  // The cross-entropy and the sigmoid before it make one slope: there is no 2, and no σ′.
  { network: one("sigmoid", "crossEntropy"), target: [0.25], of: "w1.0.0", says: "= a(L) − y" },
  { network: one("identity", "softmaxCrossEntropy"), target: [1], of: "w1.0.0", says: "= p − y" },
  { network: one("identity", "softmaxCrossEntropy"), target: [0.5], of: "w1.0.0", says: "= p Σy − y" },
])("of a cost by $network.cost towards $target the last factor $says", ({ network, target, of, says }) => {
  window.history.replaceState(null, "", "/");
  render(
    <Lesson start={{ setup: { network, examples: [{ input: [1], target }] } }}>
      <ProductRow of={of} />
    </Lesson>,
  );
  const meanings = screen.getAllByText(/^=/, { selector: "span" }).map((span) => span.textContent);
  expect(meanings.at(-1)).toBe(says);
});
