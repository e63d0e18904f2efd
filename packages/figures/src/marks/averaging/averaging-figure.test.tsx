// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Figure } from "../../lesson/figure.tsx";
import { Lesson } from "../../lesson/lesson.tsx";
import { AveragingFigure } from "./averaging-figure.tsx";

afterEach(cleanup);

/** a = w x with w = 1: the slope of (w x − y)² along w is 2 (x − y) x. By hand: −1.5, 1, 0. */
const start = {
  setup: {
    network: {
      inputs: 1,
      layers: [{ neurons: 1, activation: "identity" as const }],
      weights: [[[1]]],
      biases: [[0]],
    },
    examples: [
      { input: [0.75], target: [1.75] },
      { input: [1], target: [0.5] },
      { input: [0.5], target: [0.5] },
    ],
  },
};

const row = (index: number) => screen.getAllByRole("row")[index + 1] as HTMLElement;
const foot = () => screen.getAllByRole("row").at(-1) as HTMLElement;
const count = (index: number) => within(row(index)).getByRole("button");
const sum = () => screen.getByText(/÷|=/, { selector: "p span" }).textContent;

beforeEach(() => {
  render(
    <Lesson start={start}>
      <Figure>
        <AveragingFigure of="w1.0.0" />
      </Figure>
    </Lesson>,
  );
});

describe("the table of examples", () => {
  test("shows the slope of each example and their mean", () => {
    expect(row(0).textContent).toContain("−1.500");
    expect(row(1).textContent).toContain("+1.000");
    expect(row(2).textContent).toContain("0.000");
    expect(foot().textContent).toContain("−0.167");
  });

  test("writes the mean as a sum that can be worked out from what it shows", () => {
    expect(sum()).toBe(" = (−1.500 + 1.000 + 0.000) ÷ 3 = −0.167");
  });

  test("leaves an example out and counts it again", () => {
    fireEvent.click(count(0));
    expect(count(0).getAttribute("aria-pressed")).toBe("false");
    expect(foot().textContent).toContain("+0.500");
    expect(sum()).toBe(" = (1.000 + 0.000) ÷ 2 = 0.500");
    fireEvent.click(count(0));
    expect(foot().textContent).toContain("−0.167");
  });

  test("keeps the last example that counts, and says why", () => {
    fireEvent.click(count(0));
    fireEvent.click(count(1));
    expect(count(2).getAttribute("aria-disabled")).toBe("true");
    expect(count(2).title).toBe("One example has to stay.");
    fireEvent.click(count(2));
    expect(count(2).getAttribute("aria-pressed")).toBe("true");
  });

  test("says in words what a row draws", () => {
    expect(within(row(1)).getByRole("img").getAttribute("aria-label")).toBe(
      "Given 1.00, the network says 1.000 and should say 0.50.",
    );
  });
});

test("the point on the curve moves the parameter by key, and every row follows", () => {
  fireEvent.keyDown(screen.getByRole("slider", { name: /along the curve/ }), { key: "Home" });
  // w = −4: 2 (−3 − 1.75) 0.75
  expect(row(0).textContent).toContain("−7.125");
});

test("with a number of a link that is larger than usual, the dot stands on the paper and goes as far", () => {
  cleanup();
  const { setup } = start;
  render(
    <Lesson start={{ setup: { ...setup, network: { ...setup.network, weights: [[[6]]] } } }}>
      <Figure>
        <AveragingFigure of="w1.0.0" />
      </Figure>
    </Lesson>,
  );
  const dot = screen.getByRole("slider", { name: /curve|mean|along/i });
  expect(dot.getAttribute("aria-valuemax")).toBe("8");
  expect(Number(dot.querySelector("circle")?.getAttribute("cx"))).toBeLessThan(300);
});
