// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Figure } from "../../lesson/figure.tsx";
import { Lesson } from "../../lesson/lesson.tsx";
import { TreeFigure } from "./tree-figure.tsx";

afterEach(cleanup);

/**
 * A row without bends, so that a hand can follow it: a = 0.5, a' = 2 · 0.5 + 0.25 = 1.25, C = (1.25 − 1)² = 0.0625.
 * The last weight: 0.5 × 1 × 2 · 0.25 = 0.25. The first: 0.25 × 1 × 2 × 1 × 0.5 = 0.25.
 */
const start = {
  setup: {
    network: {
      inputs: 1,
      layers: [
        { neurons: 1, activation: "identity" as const },
        { neurons: 1, activation: "identity" as const },
      ],
      weights: [[[2]], [[2]]],
      biases: [[0], [0.25]],
    },
    examples: [{ input: [0.25], target: [1] }],
    nudge: { quantity: "w2.0.0", by: 0.1 },
  },
};

const drawing = () => screen.getAllByRole("group", { name: /^The tree of causes/ })[0] as HTMLElement;
const cause = (name: string) => within(drawing()).getByRole("button", { name: new RegExp(`^${name}`) });
const rows = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent);

beforeEach(() => {
  render(
    <Lesson start={start}>
      <Figure>
        <TreeFigure />
      </Figure>
    </Lesson>,
  );
});

describe("the tree of causes", () => {
  test("begins with a way up that is drawn, and says what is left after each link", () => {
    expect(cause("weight of layer L").getAttribute("aria-current")).toBe("true");
    expect(rows()).toEqual([
      "a nudge of 11.000",
      "moves z(L) by× 0.5000.500",
      "moves a(L) by× 1.0000.500",
      "moves C by× 0.5000.250",
    ]);
    expect(
      [...drawing().querySelectorAll("text")].filter(({ textContent }) => textContent?.startsWith("×")),
    ).toHaveLength(3);
  });

  test("grows a layer at a time, down to the input", () => {
    expect(within(drawing()).queryByRole("button", { name: /^input/ })).toBeNull();
    fireEvent.click(screen.getByRole("radio", { name: "2 layers" }));
    expect(cause("input")).toBeDefined();
    expect(within(drawing()).getAllByRole("button")).toHaveLength(2 + 2 * 4 + 1);
  });

  test("draws the way of the cause that is chosen, and says it once, in causal order", () => {
    fireEvent.click(screen.getByRole("radio", { name: "2 layers" }));
    fireEvent.click(cause("weight of layer L minus 1"));
    expect(screen.getByText("5 links from", { exact: false })).toBeDefined();
    expect(rows().at(-1)).toBe("moves C by× 0.5000.250");
    expect(
      screen.getByText(
        "A nudge of 1 to the weight of layer L minus 1 moves the weighted sum of layer L minus 1 by 0.250, then the activation of layer L minus 1 by 0.250, then the weighted sum of layer L by 0.500, then the activation of layer L by 0.500, then the cost by 0.250.",
      ),
    ).toBeDefined();
  });

  test("chooses by keyboard, and lets what is chosen be turned", () => {
    fireEvent.keyDown(cause("bias of layer L"), { key: "Enter" });
    expect(cause("bias of layer L").getAttribute("aria-current")).toBe("true");
    expect(rows()[1]).toBe("moves z(L) by× 11.000");
    expect(screen.getByRole("slider", { name: "bias of layer L" })).toBeDefined();
  });

  test("walks from effect to cause by the arrow keys, from the one place that Tab reaches", () => {
    expect(
      within(drawing())
        .getAllByRole("button")
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toEqual([cause("weight of layer L")]);
    cause("weight of layer L").focus();
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
    expect(document.activeElement).toBe(cause("bias of layer L"));
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowUp" });
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowLeft" });
    expect(document.activeElement).toBe(cause("weighted sum of layer L"));
  });

  test("keeps a way in sight when the layer of what was chosen goes", () => {
    fireEvent.click(screen.getByRole("radio", { name: "2 layers" }));
    fireEvent.click(cause("bias of layer L minus 1"));
    fireEvent.click(screen.getByRole("radio", { name: "1 layer" }));
    expect(cause("weight of layer L").getAttribute("aria-current")).toBe("true");
  });
});
