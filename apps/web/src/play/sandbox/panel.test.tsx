// @vitest-environment jsdom
import { EMPTY, type Sandbox } from "@nn/game/sandbox";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { useStore } from "zustand";
import { Panel } from "./panel.tsx";
import { changed, nowOf, openedFrom, undone } from "./sandbox-state.ts";

afterEach(cleanup);

let shown: Sandbox = EMPTY;

/** @param onFocus  is told which knob is open */
function Held({ onFocus }: { readonly onFocus?: (parameter: string | undefined) => void }) {
  const [open, setOpen] = useState(() => openedFrom(""));
  const { selected } = useStore(open.game.store);
  onFocus?.(open.game.level.knobs[selected]?.parameter);
  shown = nowOf(open);
  return (
    <Panel
      sandbox={{
        ...open,
        now: shown,
        change: (change) => setOpen((before) => changed(before, change)),
        undo: () => setOpen(undone),
      }}
    />
  );
}

const type = (name: string, text: string) => {
  const field = screen.getByLabelText<HTMLInputElement>(name);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
  return field;
};

test("numbers are read as people write them, and taken exactly", () => {
  render(<Held />);
  type("input 0 of example 1", "1/3");
  type("target of example 2", "0,25");
  type("weight of layer 2 from neuron 1", "−0.125");
  type("bias of layer 2", ".0625");
  expect(shown.examples).toEqual([
    { input: [1 / 3, 0], target: [1] },
    { input: [0, 1], target: [0.25] },
  ]);
  expect(shown.network.weights[1]).toEqual([[1, -0.125]]);
  expect(shown.network.biases[1]).toEqual([0.0625]);
});

test("the field of a weight opens its knob on the stage", () => {
  let opened: string | undefined;
  render(
    <Held
      onFocus={(parameter) => {
        opened = parameter;
      }}
    />,
  );
  fireEvent.focus(screen.getByLabelText("bias of layer 2"));
  expect(opened).toBe("b2.0");
});

test("what cannot be read stays in its field, which says what to change, and what counts until then", () => {
  render(<Held />);
  const field = type("input 0 of example 1", "one");
  expect(field.value).toBe("one");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  screen.getByText("input 0 of example 1: Only a number fits here, for example −0.5 or 1/3. Until then it stays 1.");
  expect(shown.examples[0]?.input).toEqual([1, 0]);
  fireEvent.keyDown(field, { key: "Escape" });
  expect(field.value).toBe("1");
  expect(screen.queryByText(/Only a number/)).toBeNull();
});

test("a step beyond its bounds is refused in words", () => {
  render(<Held />);
  type("Step of a nudge", "11");
  screen.getByText(/A step is from 0.001 to 10/);
  expect(shown.step).toBe(0.1);
  type("Step of a nudge", "0.5");
  expect(shown.step).toBe(0.5);
});

test("layers and examples come and go, and every change can be taken back", () => {
  render(<Held />);
  fireEvent.click(screen.getByText("Add a layer"));
  fireEvent.change(screen.getByLabelText("Layer 2: how many"), { target: { value: "4" } });
  fireEvent.change(screen.getByLabelText("Layer 2: activation function"), { target: { value: "relu" } });
  expect(shown.network.layers[1]).toEqual({ neurons: 4, activation: "relu" });
  expect(screen.getByText<HTMLButtonElement>("Add a layer").disabled).toBe(true);
  fireEvent.click(screen.getByLabelText("Remove layer 1"));
  fireEvent.click(screen.getByText("Add an example"));
  fireEvent.click(screen.getByLabelText("Remove example 1"));
  expect(shown.examples).toEqual([
    { input: [0, 1], target: [0] },
    { input: [0, 0], target: [0] },
  ]);
  for (let back = 0; back < 6; back++) fireEvent.click(screen.getByText("Undo the change"));
  expect(shown).toEqual(EMPTY);
});

test("the same seed gives the same weights, and the next press the next seed", () => {
  render(<Held />);
  fireEvent.click(screen.getByText("Random weights"));
  const first = shown;
  fireEvent.click(screen.getByText("Random weights"));
  expect(shown).not.toEqual(first);
  type("Seed", "1");
  fireEvent.click(screen.getByText("Random weights"));
  expect(shown).toEqual(first);
});
