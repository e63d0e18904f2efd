// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Figure } from "../../lesson/figure.tsx";
import { modelOnPage } from "../../lesson/models-on-page.ts";
import { RatesFigure } from "./rates-figure.tsx";
import { SquareFigure } from "./square-figure.tsx";

beforeEach(() => window.history.replaceState(null, "", "/"));
afterEach(cleanup);

const zoom = () => screen.getByRole("slider", { name: /^Zoom/ });
const paragraphs = () => [...document.querySelectorAll("p, dd")].map(({ textContent }) => textContent);

describe("y = x² under the microscope", () => {
  beforeEach(() => {
    render(
      <Figure>
        <SquareFigure />
      </Figure>,
    );
  });

  test("begins at 0.6 with a step of 0.5, and its two numbers are exactly a step apart", () => {
    // (0.6 + 0.5)² − 0.6² = 1.21 − 0.36
    expect(paragraphs()).toContain("0.850 ÷ 0.500 = 1.700");
    expect(paragraphs()).toContain("dydx = 2x = 1.200");
    expect(paragraphs()).toContain("The gap is 0.500. A smaller step closes it.");
  });

  test("gives both numbers the digits that they need when one zooms in", () => {
    fireEvent.change(zoom(), { target: { value: "6" } });
    // 0.605² − 0.36 = 0.006025
    expect(paragraphs()).toContain("0.006025 ÷ 0.005 = 1.205");
  });

  test("is moved by keys on its dot, which says where it stands", () => {
    const [dot] = screen.getAllByRole("slider", { name: "Slide the dot along the curve" });
    if (!dot) throw new Error("there is no dot");
    fireEvent.keyDown(dot, { key: "Home" });
    expect(dot.getAttribute("aria-valuetext")).toBe("x −4.000, y 16.000, slope −8.000");
  });

  test("can be set by words elsewhere on the page, and is forgotten with its figure", () => {
    expect(modelOnPage("square")?.store.getState().reading.values.of("w1.0.0")).toBe(0.6);
    cleanup();
    expect(modelOnPage("square")).toBeUndefined();
  });
});

test("two rates in a row: what arrives at the end was stretched by both", () => {
  render(
    <Figure>
      <RatesFigure />
    </Figure>,
  );
  // u = 1.2, y = 1.44; with the nudge u = 1.5, y = 2.25
  expect(paragraphs()).toContain("dydx = 3 · 2u = 3.000 × 2.400 = 7.200");
  expect(paragraphs()).toContain(
    "Measured with this nudge: 0.810 ÷ 0.100 = 8.100. The gap is 0.900. A smaller step closes it.",
  );
  expect(screen.getAllByText(/Δu.÷.Δx.= 3\.000|÷ Δ/).length).toBeGreaterThan(0);
  const [line] = screen.getAllByRole("slider", { name: "Slide x along its line" });
  if (!line) throw new Error("x cannot be dragged");
  fireEvent.keyDown(line, { key: "End" });
  expect(line.getAttribute("aria-valuetext")).toBe("x, 4.000; u, 12.000; y, 144.000");
});
