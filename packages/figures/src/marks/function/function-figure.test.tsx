// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Controls } from "../../controls/controls.tsx";
import { FunctionChoice } from "../../controls/function-choice.tsx";
import { Lesson } from "../../lesson/lesson.tsx";
import type { SetupStart } from "../../model/start.ts";
import { FunctionFigure } from "./function-figure.tsx";

afterEach(() => {
  cleanup();
  window.history.replaceState(null, "", "/");
});

const chain: SetupStart = {
  network: {
    inputs: 1,
    layers: [
      { neurons: 1, activation: "sigmoid" },
      { neurons: 1, activation: "sigmoid" },
    ],
    weights: [[[2]], [[1]]],
    biases: [[-1], [0]],
  },
  examples: [{ input: [0.5], target: [1] }],
};

const names = () =>
  [...document.querySelectorAll("svg:first-of-type [data-mark]")].map((mark) => mark.getAttribute("aria-label"));

test("each neuron stands on the curve at its sum and its answer, and moves when the row is turned", () => {
  render(
    <Lesson start={{ counting: "fromLast", setup: chain }}>
      <FunctionChoice />
      <FunctionFigure />
      <Controls />
    </Lesson>,
  );
  // z¹ = 2 · 0.5 − 1 = 0 and σ(0) = 0.5; z² = 0.5.
  expect(names().slice(0, 3)).toEqual([
    expect.stringContaining("0.000"),
    expect.stringContaining("0.500"),
    expect.stringContaining("0.500"),
  ]);
  fireEvent.click(screen.getByLabelText("ReLU"));
  expect(names()[1]).toContain("0.000");
  fireEvent.keyDown(screen.getByRole("slider", { name: "weight of layer L" }), { key: "End" });
  expect(names()[2]).toContain("0.000");
});
