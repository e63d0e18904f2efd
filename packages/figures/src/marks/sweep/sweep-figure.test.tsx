// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Controls } from "../../controls/controls.tsx";
import { FunctionChoice } from "../../controls/function-choice.tsx";
import { Figure } from "../../lesson/figure.tsx";
import { Lesson } from "../../lesson/lesson.tsx";
import type { SetupStart } from "../../model/start.ts";
import { SweepFigure } from "./sweep-figure.tsx";

afterEach(() => {
  cleanup();
  window.history.replaceState(null, "", "/");
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const sigmoid = { neurons: 1, activation: "sigmoid" as const };

const chain: SetupStart = {
  network: {
    inputs: 1,
    layers: [sigmoid, sigmoid, sigmoid],
    weights: [[[1.2]], [[-0.9]], [[1.4]]],
    biases: [[-0.3], [1.1], [-0.5]],
  },
  examples: [{ input: [0.85], target: [1] }],
};

/** Six layers of nothing but weights of 1. */
const six = Array.from({ length: 6 }, () => sigmoid);
const longRow: SetupStart = {
  network: { inputs: 1, layers: six, weights: six.map(() => [[1]]), biases: six.map(() => [0]) },
  examples: [{ input: [0.85], target: [1] }],
};

/** a = 3x and 2x, then a₀ − a₁: with x = 1 and y = 0 the output is 1, and ∂C/∂a is 2. */
const fork: SetupStart = {
  network: {
    inputs: 1,
    layers: [
      { neurons: 2, activation: "identity" },
      { neurons: 1, activation: "identity" },
    ],
    weights: [[[3], [2]], [[1, -1]]],
    biases: [[0, 0], [0]],
  },
  examples: [{ input: [1], target: [0] }],
};

function show(setup: SetupStart, figure = <SweepFigure />) {
  render(
    <Lesson start={{ counting: "fromLast", setup }}>
      <Figure>{figure}</Figure>
    </Lesson>,
  );
}

const player = () => screen.getByRole("group", { name: "The sweep backwards" });
const press = (key: string) => fireEvent.keyDown(within(player()).getAllByRole("button")[0] as HTMLElement, { key });
const click = (name: string) => fireEvent.click(within(player()).getByRole("button", { name }));
const says = () => player().nextElementSibling?.textContent;
const announced = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .find((text) => text?.startsWith(says() ?? "?"));
/** The first of the drawings; a page without scripts has one for each size of paper. */
const drawing = () => document.querySelector("svg[data-q-group]") as SVGElement;
const numbers = () => [...drawing().querySelectorAll<SVGElement>("[data-slope][role=button]")];
const found = () => numbers().map((number) => number.getAttribute("aria-label"));
const sum = () => screen.getByText(/neighbour|begins|Press Play/).textContent;
function number(of: string): SVGElement {
  const named = numbers().find((each) => each.getAttribute("aria-label")?.startsWith(`${of}: `));
  if (!named) throw new Error(`the sensitivity of the ${of} is not shown`);
  return named;
}

describe("the sweep of a chain", () => {
  test("has begun before anything is touched: the last layer is known, and nothing else", () => {
    show(chain);
    expect(says()).toBe("3 of 9: the weight and the bias of layer L");
    expect(found().sort()).toEqual([
      "activation of layer L: sensitivity −0.817",
      "bias of layer L: sensitivity −0.197",
      "weight of layer L: sensitivity −0.123",
      "weighted sum of layer L: sensitivity −0.197",
    ]);
  });

  test("goes on, back, to the cost and to the end by keyboard", () => {
    show(chain);
    press("ArrowRight");
    expect(says()).toBe("4 of 9: the activation of layer L−1");
    press("ArrowLeft");
    expect(says()).toBe("3 of 9: the weight and the bias of layer L");
    press("Home");
    expect(says()).toBe("Nothing yet: only the cost is known.");
    expect(found()).toEqual([]);
    press("End");
    expect(says()).toBe("9 of 9: the weight and the bias of layer L−2");
    expect(found()).toHaveLength(12);
  });

  test("says of each step what it is made of, in numbers that a pencil can check", () => {
    show(chain);
    press("Home");
    press("ArrowRight");
    expect(sum()).toBe("Here it begins: 2 × (0.5914 − 1.0000) = −0.817, twice the distance from the target.");
    press("ArrowRight");
    // −0.817 × 0.242 would be −0.198.
    expect(sum()).toBe("From its neighbour: 0.2416 × (−0.8172) = −0.197, one product more than what was known.");
    press("ArrowRight");
    press("ArrowRight");
    expect(sum()).toBe("From its neighbour: 1.400 × (−0.197) = −0.276, one product more than what was known.");
  });

  test("a press is told once, with what it found", () => {
    show(chain);
    press("ArrowRight");
    expect(announced()).toBe("4 of 9: the activation of layer L−1. activation of layer L minus 1: sensitivity −0.276");
  });

  test("any number opens, and Escape closes it again", () => {
    show(chain);
    press("End");
    fireEvent.click(number("weight of layer L"));
    expect(number("weight of layer L").getAttribute("aria-pressed")).toBe("true");
    expect(sum()).toBe("From its neighbour: 0.6212 × (−0.1975) = −0.123, one product more than what was known.");
    expect(drawing().querySelectorAll("[data-off]").length).toBeGreaterThan(0);
    fireEvent.keyDown(number("weight of layer L"), { key: "Escape" });
    expect(drawing().querySelectorAll("[data-off]")).toHaveLength(0);
    expect(number("weight of layer L").getAttribute("aria-pressed")).toBe("false");
  });

  test("a click elsewhere closes it too", () => {
    show(chain);
    fireEvent.click(number("activation of layer L"));
    expect(drawing().querySelectorAll("[data-off]").length).toBeGreaterThan(0);
    fireEvent.click(document.body);
    expect(drawing().querySelectorAll("[data-off]")).toHaveLength(0);
  });

  test("one Tab stop for all numbers; arrows walk", () => {
    show(chain);
    const stops = numbers().filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual([number("weight of layer L")]);
    number("weight of layer L").focus();
    fireEvent.keyDown(number("weight of layer L"), { key: "ArrowRight" });
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/sensitivity/);
    expect(document.activeElement).not.toBe(number("weight of layer L"));
  });

  test("follows what is turned, which closes what was open", () => {
    show(
      chain,
      <>
        <SweepFigure />
        <Controls />
      </>,
    );
    fireEvent.click(number("activation of layer L"));
    fireEvent.keyDown(screen.getByRole("slider", { name: "target" }), { key: "Home" });
    // 2 · 0.5914, 0.2416 of that, and 0.6212 of that
    expect(found()).toContain("activation of layer L: sensitivity 1.183");
    expect(found()).toContain("weight of layer L: sensitivity 0.178");
    expect(drawing().querySelectorAll("[data-off]")).toHaveLength(0);
  });
});

describe("the player", () => {
  test("plays on to the end, fades nothing meanwhile, and can be stopped", () => {
    vi.useFakeTimers();
    show(chain);
    fireEvent.click(number("activation of layer L"));
    click("Play");
    expect(drawing().querySelectorAll("[data-off]")).toHaveLength(0);
    act(() => vi.advanceTimersByTime(1000));
    click("Pause");
    const stopped = says();
    act(() => vi.advanceTimersByTime(10_000));
    expect(says()).toBe(stopped);
    click("Play");
    for (let step = 0; step < 9; step++) act(() => vi.advanceTimersByTime(1000));
    expect(says()).toMatch(/^9 of 9/);
    click("Play again");
    act(() => vi.advanceTimersByTime(100));
    expect(says()).toMatch(/^(Nothing yet|1 of 9)/);
  });

  test("lets go of a pinned quantity, so that all of the drawing is there", () => {
    vi.useFakeTimers();
    show(chain);
    const mark = drawing().querySelector('[data-q="w1.0.0"]') as Element;
    fireEvent.click(mark);
    expect(mark.getAttribute("aria-pressed")).toBe("true");
    click("Play");
    expect(mark.getAttribute("aria-pressed")).toBe("false");
    expect(drawing().hasAttribute("data-playing")).toBe(true);
    click("Pause");
    expect(drawing().hasAttribute("data-playing")).toBe(false);
  });

  test("shows the final numbers at once where motion is not wanted", () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    show(chain);
    click("Play");
    expect(says()).toMatch(/^9 of 9/);
    expect(found()).toHaveLength(12);
  });
});

test("where the way forks, the contributions of both ways are added up", () => {
  show(fork);
  press("End");
  fireEvent.click(number("weight of layer L from neuron 1"));
  // ∂C/∂w = a₁ · 2 = 4
  expect(sum()).toBe("From its neighbour: 2.000 × 2.000 = 4.000, one product more than what was known.");
  expect(found()).toContain("activation 1 of layer L minus 1: sensitivity −2.000");
});

describe("a long row", () => {
  test("shows how the sensitivity fades, layer by layer", () => {
    show(longRow, <SweepFigure fades />);
    press("End");
    const bars = screen.getByText("0.01").closest("dl") as HTMLElement;
    expect(bars.textContent).toMatch(/−0\.101.*−0\.023.*−0\.0051.*−0\.0012.*−0\.00027.*−0\.000068/);
    expect(sum()).toBe("From its neighbour: 0.85000 × (−0.00008) = −0.000068, one product more than what was known.");
  });

  test("and that it does not with ReLU", () => {
    show(
      longRow,
      <>
        <FunctionChoice />
        <SweepFigure fades />
      </>,
    );
    press("End");
    fireEvent.click(screen.getByRole("radio", { name: "ReLU" }));
    const bars = screen.getByText("0.01").closest("dl") as HTMLElement;
    expect(bars.textContent?.match(/−0\.255/g)).toHaveLength(6);
  });
});

describe("the step belongs to the address", () => {
  test("which has it once it was changed, and brings it back", () => {
    vi.useFakeTimers();
    show(chain);
    press("ArrowRight");
    act(() => vi.advanceTimersByTime(300));
    const link = window.location.href;
    expect(link).toMatch(/_s4$/);
    cleanup();
    window.history.replaceState(null, "", link);
    show(chain);
    expect(says()).toBe("4 of 9: the activation of layer L−1");
  });
});
