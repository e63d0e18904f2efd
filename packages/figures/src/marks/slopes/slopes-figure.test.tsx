// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Figure } from "../../lesson/figure.tsx";
import { Lesson } from "../../lesson/lesson.tsx";
import { SlopesFigure } from "./slopes-figure.tsx";

afterEach(cleanup);

const sigmoid = { neurons: 1, activation: "sigmoid" as const };
/** The chain of the lesson: a before 0.621, z 0.370, a 0.591, y 1. */
const start = {
  setup: {
    network: {
      inputs: 1,
      layers: [sigmoid, sigmoid, sigmoid],
      weights: [[[1.2]], [[-0.9]], [[1.4]]],
      biases: [[-0.3], [1.1], [-0.5]],
    },
    examples: [{ input: [0.85], target: [1] }],
    nudge: { quantity: "w3.0.0", by: 0.1 },
  },
};

beforeEach(() => {
  window.history.replaceState(null, "", "/");
  render(
    <Lesson start={start}>
      <Figure>
        <SlopesFigure of="w3.0.0" />
      </Figure>
    </Lesson>,
  );
});

/** Every size is there until the width is known; they say the same. */
const panel = (name: RegExp) => screen.getAllByRole("region", { name })[0] as HTMLElement;
const sum = () => panel(/^The curve of the weighted sum/);
const squash = () => panel(/^The curve of the activation/);
const cost = () => panel(/^The curve of the cost/);
const dotOf = (where: HTMLElement) => within(where).getByRole("slider");
const zoom = () => screen.getByRole("slider", { name: /^Zoom/ });

describe("the microscope of slopes", () => {
  test("shows each slope, and the rise of one curve as the run of the next", () => {
    expect(sum().textContent).toContain("rise ÷ run 0.06212 ÷ 0.100 = 0.621");
    expect(squash().textContent).toContain("rise ÷ run 0.01492 ÷ 0.06212 = 0.240");
    expect(cost().textContent).toContain("rise ÷ run −0.01197 ÷ 0.01492 = −0.802");
  });

  test("multiplies the slopes, and says how far the nudge's own measure is from the product", () => {
    expect(screen.getByText("−0.123").parentElement?.textContent).toBe(" = 0.621 × 0.242 × (−0.817) = −0.123");
    expect(screen.getByText(/^Measured with this nudge/).textContent).toBe(
      "Measured with this nudge: −0.01197 ÷ 0.100 = −0.120. The gap of 0.003 is the bend of the curves. A smaller nudge closes it.",
    );
  });

  test("closes the gap when one zooms in", () => {
    fireEvent.change(zoom(), { target: { value: "6" } });
    expect(zoom().getAttribute("aria-valuetext")).toBe("0.005: rise over run −0.123, slope −0.123");
    expect(screen.getByText(/^Measured with this nudge/).textContent).toContain(
      "= −0.123. To three decimals that is the derivative itself.",
    );
  });

  test("goes two stops at a time by Page Up and Page Down, and stops at the ends", () => {
    fireEvent.keyDown(zoom(), { key: "PageUp" });
    expect(zoom().getAttribute("aria-valuetext")).toMatch(/^0\.02:/);
    for (let press = 0; press < 4; press++) fireEvent.keyDown(zoom(), { key: "PageDown" });
    expect(zoom().getAttribute("aria-valuetext")).toMatch(/^0\.50:/);
  });

  test("turns the weight by any of its dots", () => {
    for (const [where, key, weight] of [
      [sum, "ArrowRight", 1.45],
      [squash, "End", 4],
      [cost, "Home", -4],
    ] as const) {
      fireEvent.keyDown(dotOf(where()), { key });
      expect(dotOf(where()).getAttribute("aria-valuenow")).toBe(String(weight));
    }
  });

  test("says where a dot stands and how steep it is there", () => {
    expect(dotOf(squash()).getAttribute("aria-valuetext")).toBe(
      "weighted sum of layer L, 0.370; activation of layer L, 0.591; slope 0.242",
    );
  });

  test("fills the glass before through its bias", () => {
    const [glass] = screen.getAllByRole("slider", { name: /^Fill the glass/ });
    if (!glass) throw new Error("there is no glass");
    fireEvent.keyDown(glass, { key: "ArrowUp" });
    // 0.62121 and a step of 0.05
    expect(glass.getAttribute("aria-valuetext")).toBe("0.671");
    expect(sum().textContent).toContain("0.671");
  });

  test("a target that is met makes the bowl flat", () => {
    const [target] = screen.getAllByRole("slider", { name: "target" });
    if (!target) throw new Error("there is no target");
    fireEvent.keyDown(target, { key: "Home" });
    // 2 (0.59138 − 0)
    expect(cost().textContent).toContain("= 1.183");
  });

  test("tells what a nudge that was sent off did, in the order in which it did it", () => {
    expect(screen.queryByText(/First weighted sum/)).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: /^Nudge/ }));
    expect(screen.getByText(/First weighted sum/).textContent).toBe(
      "weight +0.100. First weighted sum +0.06212, then activation +0.01492, then cost −0.01197.",
    );
  });
});
