// @vitest-environment jsdom

import { quantityIds } from "@nn/notation";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { Figure } from "../../lesson/figure.tsx";
import { QuantityLinks } from "../../lesson/quantity-links.tsx";
import { ModelProvider } from "../../lesson/use-model.tsx";
import { evenNetwork, evenSpec } from "../../testing/networks.ts";
import { NetworkFigure } from "./network-figure.tsx";

afterEach(cleanup);

/** Three inputs, three neurons, two outputs; w1.j.k is j + k / 10, so that every weight is told apart. */
const dense = {
  network: {
    inputs: 3,
    layers: [3, 2].map((neurons) => ({ neurons, activation: "relu" as const })),
    weights: [3, 2].map((count, before) =>
      Array.from({ length: count }, (_, j) =>
        Array.from({ length: 3 }, (_, k) => (before === 0 ? j + k / 10 + 0.05 : 0.5)),
      ),
    ),
    biases: [
      [0.5, 0.5, 0.5],
      [0.5, -0.5],
    ],
  },
  example: { input: [1, 2, -3], target: [0, 1] },
};

function draw(isFixed = true, showsValues = true) {
  const { network, example } = dense;
  render(
    <ModelProvider start={{ setup: { network, examples: [example] }, counting: "fromFirst", isFixed, showsValues }}>
      <QuantityLinks>
        <Figure>
          <NetworkFigure />
        </Figure>
      </QuantityLinks>
    </ModelProvider>,
  );
  // The page comes with every size; the widest drawing stands first.
  const [wide] = screen.getAllByRole("group", { name: /^The network/ });
  if (!wide) throw new Error("nothing is drawn");
  return wide;
}

const weight = (drawing: HTMLElement, name: RegExp) => within(drawing).getByRole("button", { name });
const INVITATION = "Point at a line or a neuron to read its number.";

describe("a network with nine wires between two layers", () => {
  test("has no number on them until one is pointed at; then its number, name and both ends", () => {
    const drawing = draw();
    const wire = weight(drawing, /from input 1 into neuron 2/);
    expect(drawing.textContent).toContain(INVITATION);
    expect(wire.textContent).toBe("");
    fireEvent.pointerOver(wire, { pointerType: "mouse" });
    expect(drawing.textContent).toContain("2.15");
    const ends = drawing.querySelectorAll("[data-end]");
    expect([...ends].map((end) => end.querySelector("[data-q]")?.getAttribute("data-q"))).toEqual(["x1", "z1.2"]);
    fireEvent.pointerLeave(wire.closest("[data-links]") as Element);
    expect(wire.textContent).toBe("");
  });

  test("invites to point only where pointing does something", () => {
    expect(within(draw()).getByText(INVITATION).closest(".needs-script")).not.toBeNull();
  });

  test("says the numbers of the thinner layer all the time, and shows both ends of a wire there too", () => {
    const drawing = draw();
    const wire = weight(drawing, /of layer 2 from neuron 2 into neuron 1/);
    expect(wire.textContent).toContain("0.5");
    fireEvent.pointerOver(wire);
    const ends = [...drawing.querySelectorAll("[data-end]")];
    expect(ends.map((end) => end.querySelector("[data-q]")?.getAttribute("data-q"))).toEqual(["z1.2", "z2.1"]);
  });

  test("keeps a pinned wire's number until Escape", () => {
    const drawing = draw();
    const wire = weight(drawing, /from input 0 into neuron 1/);
    fireEvent.click(wire);
    fireEvent.pointerLeave(wire.closest("[data-links]") as Element);
    expect(drawing.textContent).toContain("1.05");
    fireEvent.keyDown(window, { key: "Escape" });
    expect(drawing.textContent).not.toContain("1.05");
  });

  test("is walked through by the arrow keys: inputs, neurons, biases, weights, targets, cost", () => {
    const names = within(draw())
      .getAllByRole("button")
      .map((mark) => mark.getAttribute("data-q") ?? "");
    const kinds = names.map((name) => name.charAt(0)).filter((kind, at, all) => kind !== all[at - 1]);
    expect(kinds.join("")).toBe("xzazazazazabwyC");
  });

  test("in letters alone shows no number", () => {
    expect(draw(true, false).textContent).not.toMatch(/\d\.\d|of \d/);
  });
});

test("every quantity of the fullest network can be reached on every paper", () => {
  const sizes = [4, 4, 4, 4];
  const { network, example } = evenNetwork(sizes);
  render(
    <ModelProvider start={{ setup: { network: evenSpec(sizes), examples: [example] }, isFixed: true }}>
      <NetworkFigure />
    </ModelProvider>,
  );
  const drawings = screen.getAllByRole("group", { name: /^The network/ });
  expect(drawings).toHaveLength(3);
  for (const drawing of drawings) {
    const reached = within(drawing)
      .getAllByRole("button")
      .map((mark) => mark.getAttribute("data-q"));
    expect(new Set(reached)).toEqual(new Set(quantityIds(network)));
    expect(reached).toHaveLength(quantityIds(network).length);
  }
});

describe("a glass", () => {
  const marksOf = (drawing: HTMLElement, q: string) => drawing.querySelector(`[data-q="${q}"]`)?.innerHTML ?? "";

  test("that stands for more than 1 says of what, and has a line at 1", () => {
    const drawing = draw();
    expect(drawing.textContent).toContain("full at 5");
    expect(marksOf(drawing, "x0").match(/<path/g)).toHaveLength(3);
  });

  test("of a negative value hangs from a short bar and shows a minus, also where it is full", () => {
    const drawing = draw();
    const [positive, negative] = [marksOf(drawing, "x1"), marksOf(drawing, "x2")];
    expect(negative.match(/<path/g)?.length).toBe((positive.match(/<path/g)?.length ?? 0) + 2);
  });

  test("from 0 to 1 stands for itself, also where a reader could fill it further", () => {
    expect(draw(false).textContent).not.toContain("full at");
  });
});
