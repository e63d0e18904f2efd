// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Lesson } from "../lesson/lesson.tsx";
import { Live } from "../lesson/live.tsx";
import { FunctionChoice } from "./function-choice.tsx";
import { StateBar } from "./state-bar.tsx";

afterEach(cleanup);

test("every neuron takes the chosen function, and undo brings the other one back", () => {
  const layer = { neurons: 1, activation: "sigmoid" as const };
  render(
    <Lesson
      start={{
        setup: {
          network: { inputs: 1, layers: [layer, layer], weights: [[[2]], [[-1]]], biases: [[0], [0.5]] },
          examples: [{ input: [0.25], target: [1] }],
        },
      }}
    >
      <p data-testid="says">
        <Live q="a2.0" />
      </p>
      <FunctionChoice />
      <StateBar />
    </Lesson>,
  );
  const says = () => screen.getByTestId("says").textContent;
  const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
  expect(says()).toBe(sigmoid(0.5 - sigmoid(0.5)).toFixed(3));
  fireEvent.click(screen.getByRole("radio", { name: "ReLU" }));
  // 2 · 0.25 is 0.5, and 0.5 − 0.5 is 0.
  expect(says()).toBe("0.000");
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getByRole("radio", { name: "Sigmoid" })).toHaveProperty("checked", true);
});
