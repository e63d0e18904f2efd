// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Lesson } from "../lesson/lesson.tsx";
import { type Onward, Onwards } from "../lesson/onward.tsx";
import type { SetupStart } from "../model/start.ts";
import { Controls } from "./controls.tsx";
import { StateBar } from "./state-bar.tsx";

afterEach(() => {
  cleanup();
  window.history.replaceState(null, "", "/");
});

const chain: SetupStart = {
  network: { inputs: 1, layers: [{ neurons: 1, activation: "sigmoid" }], weights: [[[1.5]]], biases: [[0]] },
  examples: [
    { input: [0.5], target: [1] },
    { input: [0.25], target: [0] },
  ],
};

const onwards: readonly Onward[] = [
  { name: "Ask", fits: () => true, address: ({ network }) => `/ask?w=${network.w(1, 0, 0)}` },
  { name: "Go deeper", fits: ({ network }) => network.sizes.length > 2, address: () => "/deeper" },
  {
    name: "Play",
    fits: ({ examples }) => examples.length === 2,
    address: ({ examples }) => `/play?y=${examples.map(({ target }) => target).join()}`,
  },
];

test("what can be done with the numbers stands beside the links, where it fits, and takes them as they are then", () => {
  render(
    <Onwards value={onwards}>
      <Lesson start={{ setup: chain }}>
        <Controls />
        <StateBar />
      </Lesson>
    </Onwards>,
  );
  expect(screen.queryByText("Go deeper")).toBeNull();
  fireEvent.keyDown(screen.getByRole("slider", { name: /^weight/ }), { key: "End" });
  const ask = screen.getByText("Ask");
  fireEvent.focus(ask);
  expect(ask.getAttribute("href")).toBe("/ask?w=4");
  expect(screen.getByText("Play").getAttribute("href")).toBe("/play?y=1,0");
});
