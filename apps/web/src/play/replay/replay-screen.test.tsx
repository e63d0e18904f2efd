// @vitest-environment jsdom
import { levelBySlug } from "@nn/catalog";
import { codeOf } from "@nn/game";
import { hasKnobs, type NudgeLevel } from "@nn/level-kit";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PlacingReplayScreen } from "./placing-replay-screen.tsx";
import { ReplayScreen } from "./replay-screen.tsx";

const level: NudgeLevel = {
  format: 1,
  id: "0190a8a0-1c00-7000-8000-000000001101",
  rev: 1,
  slug: "one",
  kind: "nudge",
  network: { inputs: 1, layers: [{ neurons: 1, activation: "identity" }], weights: [[[0]]], biases: [[0]] },
  knobs: [{ parameter: "w1.0.0", step: 0.5, min: -2, max: 2 }],
  examples: [{ input: [1], target: [1] }],
  target: 0.1,
  budget: 6,
  lamps: 0,
  par: 2,
  teaches: "cost",
  requires: [],
  text: { en: { title: "One", goal: "Up.", aha: "Up." } },
};
const up = { kind: "nudge", knob: 0, direction: 1 } as const;

const media = (matches: boolean) =>
  vi.stubGlobal("matchMedia", () => ({ matches, addEventListener: vi.fn(), removeEventListener: vi.fn() }));

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn(); // jsdom has none
  location.hash = codeOf({ rev: 1, start: 0, log: [up, up] }) ?? "";
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = () => render(<ReplayScreen level={level} standing={undefined} formulas={{}} title="One" />);

function openPlacing(): void {
  const placing = levelBySlug("be-the-backprop-1");
  if (!placing || hasKnobs(placing)) throw new Error("Be the Backprop I is not in the catalog");
  // The first piece in the first place, whether or not it is right there.
  location.hash = codeOf({ rev: placing.rev, start: 0, log: [{ kind: "place", slot: 0, piece: 0 }] }) ?? "";
  render(<PlacingReplayScreen level={placing} standing={undefined} formulas={{}} title="Backprop" />);
}

test.each([
  { of: "nudges", show: open },
  { of: "pieces", show: openPlacing },
])("a replay of $of plays as soon as it is opened", async ({ show }) => {
  media(false);
  show();
  expect(await screen.findByRole("button", { name: "Stop" })).toBeTruthy();
});

test.each([
  { of: "nudges", show: open },
  { of: "pieces", show: openPlacing },
])("a replay of $of waits where nothing is to move by itself", async ({ show }) => {
  media(true);
  show();
  expect(await screen.findByRole("button", { name: "Play" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
});
