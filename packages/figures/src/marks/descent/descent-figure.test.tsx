// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Figure } from "../../lesson/figure.tsx";
import { Lesson } from "../../lesson/lesson.tsx";
import { DescentFigure } from "./descent-figure.tsx";

afterEach(() => {
  cleanup();
  window.history.replaceState(null, "", "/");
  vi.useRealTimers();
});

/** a = w x + b with x = 1 and y = 1: C = (w + b − 1)². From w = 2, b = 0 the slopes are 2, then 1 at a rate of 0.125. */
const start = {
  setup: {
    network: {
      inputs: 1,
      layers: [{ neurons: 1, activation: "identity" as const }],
      weights: [[[2]]],
      biases: [[0]],
    },
    examples: [{ input: [1], target: [1] }],
    descent: { learningRate: 0.125, walked: 1, at: 1, along: ["w1.0.0", "b1.0"] },
  },
};

const button = (name: string) => screen.getByRole("button", { name });
const says = () => screen.getByText(/cost is|cost falls|cost rises|cost stays/).textContent;
const sums = () => screen.getAllByText(/×/, { selector: "p > span" }).map(({ textContent }) => textContent);
const ball = () => screen.getAllByRole("slider", { name: /^Place on the map/ })[0] as HTMLElement;

beforeEach(() => {
  render(
    <Lesson start={start}>
      <Figure>
        <DescentFigure
          pairs={[
            ["w1.0.0", "b1.0"],
            ["b1.0", "w1.0.0"],
          ]}
        />
      </Figure>
    </Lesson>,
  );
});

describe("the walk", () => {
  test("starts in the middle, with sums that a pencil can check", () => {
    expect(says()).toBe("Step 1: the cost falls from 1.000 to 0.250.");
    expect(sums()).toEqual([" = 1.750 − 0.125 × 1.000 = 1.625", " = −0.250 − 0.125 × 1.000 = −0.375"]);
  });

  test("goes a step on and a step back", () => {
    fireEvent.click(button("Step"));
    expect(says()).toBe("Step 2: the cost falls from 0.250 to 0.063.");
    fireEvent.click(button("Back"));
    fireEvent.click(button("Back"));
    expect(says()).toBe("No step yet. The cost is 1.000.");
    fireEvent.click(button("Back"));
    expect(says()).toBe("No step yet. The cost is 1.000.");
  });

  test("runs by itself and can be held", () => {
    vi.useFakeTimers();
    fireEvent.click(button("Run"));
    vi.advanceTimersByTime(700);
    fireEvent.click(button("Pause"));
    const held = says();
    expect(held).toMatch(/^Step 4/);
    vi.advanceTimersByTime(2000);
    expect(says()).toBe(held);
  });

  test("says so when a step is too long", () => {
    const rate = screen.getByRole("slider", { name: "η learning rate" });
    // w + b − 1 is multiplied by 1 − 4η: from 1 to −1.4
    fireEvent.keyDown(rate, { key: "Home" });
    for (let press = 0; press < 11; press++) fireEvent.keyDown(rate, { key: "ArrowRight" });
    expect(says()).toBe("Too far: step 1 lands higher than it began. The cost rises from 1.000 to 1.960.");
  });
});

test("the ball is put elsewhere by keys, and another walk begins there", () => {
  fireEvent.keyDown(ball(), { key: "ArrowUp" });
  expect(ball().getAttribute("aria-valuetext")).toMatch(/1\.75.*−0\.20/);
  fireEvent.keyDown(ball(), { key: "ArrowLeft" });
  expect(ball().getAttribute("aria-valuetext")).toMatch(/1\.70.*−0\.20/);
  expect(says()).toBe("No step yet. The cost is 0.250.");
});

test("another map keeps the number of steps", () => {
  const [, other] = screen.getAllByRole("radio");
  if (!other) throw new Error("there are two maps");
  fireEvent.click(other);
  expect(says()).toBe("Step 1: the cost falls from 1.000 to 0.250.");
  expect(sums()[0]).toBe(" = −0.250 − 0.125 × 1.000 = −0.375");
});
