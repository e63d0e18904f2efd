// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Lesson } from "../lesson/lesson.tsx";
import { ComparedRows } from "./compared-rows.tsx";

afterEach(cleanup);

const sigmoid = { neurons: 1, activation: "sigmoid" as const };
const setup = {
  network: {
    inputs: 1,
    layers: [sigmoid, sigmoid, sigmoid],
    weights: [[[1.2]], [[-0.9]], [[1.4]]],
    biases: [[-0.3], [1.1], [-0.5]],
  },
  examples: [{ input: [0.85], target: [1] }],
};

test("what two derivatives share has the same digits in both rows, and each product comes out", () => {
  render(
    <Lesson start={{ setup }}>
      <ComparedRows of={["w3.0.0", "b3.0"]} />
    </Lesson>,
  );
  const rows = [...document.querySelectorAll("[data-q-group]")].map((row) =>
    [...row.querySelectorAll("[style]")].map(({ textContent }) => textContent),
  );
  // With three decimals the second row would come to −0.198.
  expect(rows).toEqual([
    ["−0.123", "0.6212", "0.2416", "(−0.8172)"],
    ["−0.197", "1.000", "0.2416", "(−0.8172)"],
  ]);
  const own = [...document.querySelectorAll("[data-own]")].map(({ textContent }) => textContent);
  expect(own).toEqual(["= a(L−1)", "= 1"]);
});
