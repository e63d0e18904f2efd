// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Figure } from "../../lesson/figure.tsx";
import { Lesson } from "../../lesson/lesson.tsx";
import { CostRow } from "./cost-row.tsx";
import { LayerFigure } from "./layer-figure.tsx";
import { WeightFactors } from "./weight-factors.tsx";

afterEach(cleanup);

const identity = (neurons: number) => ({ neurons, activation: "identity" as const });

/**
 * Everything is passed on as it is, so that it can be worked out by hand: the layer before says 1, 2 and 0.5.
 * z_0 = 0.5·1 − 1·2 + 2·0.5 + 0.25 = −0.25, z_1 = 1·1 + 0.5·2 − 3·0.5 − 0.5 = 0, and C = 1.25² + 0² = 1.5625.
 */
const start = {
  counting: "fromLast" as const,
  setup: {
    network: {
      inputs: 1,
      layers: [identity(3), identity(2)],
      weights: [
        [[1], [2], [0.5]],
        [
          [0.5, -1, 2],
          [1, 0.5, -3],
        ],
      ],
      biases: [
        [0, 0, 0],
        [0.25, -0.5],
      ],
    },
    examples: [{ input: [1], target: [1, 0] }],
    nudge: { quantity: "w2.1.2", by: 0.1 },
  },
};

beforeEach(() => {
  window.history.replaceState(null, "", "/");
  render(
    <Lesson start={start}>
      <p>
        <button type="button" data-testid="any" data-q="w2.j.k" />
        <button type="button" data-testid="before" data-q="a1.k" />
      </p>
      <Figure>
        <LayerFigure />
        <CostRow />
      </Figure>
      <Figure>
        <WeightFactors />
      </Figure>
    </Lesson>,
  );
});

/** The first of the two tables. */
const table = () => screen.getAllByRole("grid")[0] as HTMLElement;
const cell = (name: string) => within(table()).getByRole("spinbutton", { name });
const W = (j: number, k: number) => `weight of layer L from neuron ${k} into neuron ${j}`;
const wire = (name: string) => screen.getAllByRole("button", { name: new RegExp(`^${name}, `) })[0] as Element;
const rowOf = (letter: string) =>
  screen.getAllByText(/=/, { selector: "p" }).find(({ textContent }) => textContent?.startsWith(letter))?.textContent;
const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement as Element, { key, ...more });

describe("the layer as a drawing, a table and a sum", () => {
  test("starts with the chosen weight told of: its term is marked in a sum that comes out", () => {
    expect(rowOf("z1")).toBe("z1(L) = 1.00 × 1.000 + 0.50 × 2.000 + (−3.00) × 0.500 + (−0.50) = 0.000");
    const told = document.querySelector("p [data-told]");
    expect(told?.textContent).toBe("(−3.00) × 0.500");
    expect(screen.getByText(/first where it ends, neuron 1; then where it begins, neuron 2/)).toBeTruthy();
  });

  test("writes the cost as the sum of the squared gaps", () => {
    expect(rowOf("C")).toBe("C = (−0.250 − 1.00)² + (0.000 − 0.00)² = 1.563");
  });

  test("shows no layer before the last two, and a number on no wire but the chosen one's", () => {
    expect(screen.queryByRole("button", { name: /^input/ })).toBeNull();
    const beads = [...document.querySelectorAll("svg [data-q^='w2'] text")];
    expect(new Set(beads.map((bead) => bead.closest("[data-q]")?.getAttribute("data-q")))).toEqual(new Set(["w2.1.2"]));
  });

  test("tells of what is pointed at, as long as that lasts", () => {
    fireEvent.pointerOver(wire(W(0, 1)));
    expect(rowOf("z0")).toBe("z0(L) = 0.50 × 1.000 + (−1.00) × 2.000 + 2.00 × 0.500 + 0.25 = −0.250");
    expect(document.querySelector("svg [data-q='w2.0.1'] text")).not.toBeNull();
    fireEvent.pointerOver(screen.getAllByRole("figure")[0] as Element);
    expect(rowOf("z0")).toBeUndefined();
  });

  test("chooses by a click on a wire, a cell or a term, and by Enter on a wire, and pins nothing", () => {
    fireEvent.click(wire(W(0, 0)));
    expect(cell(W(0, 0)).tabIndex).toBe(0);
    fireEvent.keyDown(wire(W(1, 1)), { key: "Enter" });
    expect(cell(W(1, 1)).tabIndex).toBe(0);
    fireEvent.click(document.querySelector("p [data-q='w2.1.0']") as Element);
    expect(cell(W(1, 0)).tabIndex).toBe(0);
    expect(document.querySelector("[data-lit]")).toBeNull();
    expect(screen.queryByRole("button", { name: "Unpin" })).toBeNull();
  });

  test("keeps the number on a wire that a mouse presses, or the click on it would be lost", () => {
    fireEvent.focusIn(wire(W(1, 0)));
    fireEvent.pointerOver(wire(W(0, 0)));
    fireEvent.focusOut(wire(W(1, 0)));
    fireEvent.focusIn(wire(W(0, 0)));
    expect(document.querySelector("svg [data-q='w2.0.0'] text")).not.toBeNull();
  });

  test("lets go of a pin when another weight is chosen", () => {
    const output = screen.getAllByRole("button", { name: /^activation 0 of layer L, / })[0] as Element;
    fireEvent.click(output);
    expect(document.querySelector("[data-lit]")).not.toBeNull();
    fireEvent.click(wire(W(0, 0)));
    expect(document.querySelector("[data-lit]")).toBeNull();
  });
});

describe("the table under the keys", () => {
  test("is one tab stop, and arrows walk: every weight on the way is chosen", () => {
    expect(table().querySelectorAll("[tabindex='0']")).toHaveLength(1);
    cell(W(1, 2)).focus();
    press("ArrowUp");
    press("ArrowLeft");
    expect(document.activeElement).toBe(cell(W(0, 1)));
    expect(table().querySelectorAll("[tabindex='0']")).toHaveLength(1);
    expect(rowOf("z0")).toContain("= −0.250");
    press("End");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("weighted sum 0 of layer L, −0.250");
    press("ArrowLeft");
    expect(document.activeElement).toBe(cell("bias 0 of layer L"));
    expect(screen.getByText(/a bias comes from nowhere/)).toBeTruthy();
    press("Home");
    expect(document.activeElement).toBe(cell(W(0, 0)));
  });

  test("Page Up and Page Down turn a value without leaving it", () => {
    cell(W(1, 2)).focus();
    press("PageUp");
    expect(cell(W(1, 2)).getAttribute("aria-valuetext")).toBe("−2.50");
    press("PageDown");
    press("PageDown");
    expect(cell(W(1, 2)).getAttribute("aria-valuetext")).toBe("−3.50");
    expect(document.activeElement).toBe(cell(W(1, 2)));
  });

  test("a number is typed in its place, and taken on Enter", () => {
    cell(W(1, 2)).focus();
    press("1");
    const field = within(table()).getByRole("textbox");
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: "1,5" } });
    press("ArrowLeft");
    expect(document.activeElement).toBe(field);
    press("Enter");
    expect(document.activeElement).toBe(cell(W(1, 2)));
    // 1 + 1 + 1.5 · 0.5 − 0.5
    expect(rowOf("z1")).toContain("= 2.250");
  });

  test("Escape gives up what was typed, and what cannot be read is said", () => {
    cell(W(1, 2)).focus();
    press("7");
    press("Escape");
    expect(cell(W(1, 2)).getAttribute("aria-valuetext")).toBe("−3.00");
    press("Enter");
    fireEvent.change(within(table()).getByRole("textbox"), { target: { value: "7" } });
    fireEvent.blur(within(table()).getByRole("textbox"));
    expect(cell(W(1, 2)).getAttribute("aria-valuetext")).toBe("−3.00");
    expect(screen.getByText("Type a number from −4 to 4. It stays −3.00.")).toBeTruthy();
  });

  test("a second press on the chosen weight begins to write", () => {
    fireEvent.pointerDown(cell(W(0, 0)));
    fireEvent.focus(cell(W(0, 0)));
    fireEvent.click(cell(W(0, 0)));
    expect(within(table()).queryByRole("textbox")).toBeNull();
    fireEvent.pointerDown(cell(W(0, 0)));
    fireEvent.click(cell(W(0, 0)));
    expect(within(table()).getByRole("textbox")).toBeTruthy();
  });
});

test("letters of a text follow the choice, and light what they name", () => {
  fireEvent.click(wire(W(0, 1)));
  fireEvent.pointerOver(screen.getByTestId("any"));
  expect(wire(W(0, 1)).hasAttribute("data-on")).toBe(true);
  expect(screen.getByTestId("any").hasAttribute("data-on")).toBe(true);
  fireEvent.pointerOver(screen.getByTestId("before"));
  expect(wire("activation 1 of layer L minus 1").hasAttribute("data-on")).toBe(true);
});

test("the factors are those of the chosen weight", () => {
  const numbers = () =>
    [...document.querySelectorAll("figure:last-of-type [class*='number']")].map((n) => n.textContent);
  // ∂C/∂w_12 = a_2 · 1 · 2(0 − 0)
  expect(numbers()).toEqual(["0.000", "0.500", "1.000", "0.000"]);
  fireEvent.click(wire(W(0, 1)));
  // ∂C/∂w_01 = a_1 · 1 · 2(−0.25 − 1)
  expect(numbers()).toEqual(["−5.000", "2.000", "1.000", "(−2.500)"]);
});
