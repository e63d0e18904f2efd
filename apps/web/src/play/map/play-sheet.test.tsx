// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bestsStore } from "./bests.ts";
import { firstView, mapView } from "./map-view.ts";
import { PlaySheet } from "./play-sheet.tsx";

vi.mock("@/trpc/plainly.ts", () => ({ askBests: async () => undefined }));

const level = (slug: string) => ({ slug, title: slug, par: 3, teaches: "the cost" });
const worlds = [
  { id: "one-neuron", title: "One neuron", summary: "A start.", levels: [level("a1"), level("a2")] },
  { id: "the-chain", title: "The chain", summary: "Then more.", levels: [level("b1"), level("b2")] },
];

beforeEach(() => {
  mapView.write(firstView);
  bestsStore.setState({ bests: undefined });
});
afterEach(cleanup);

test("what the server says of a learner is drawn, and then the map rests", async () => {
  const onRender = vi.fn();
  render(
    <Profiler id="map" onRender={onRender}>
      <PlaySheet title="Play" worlds={worlds} />
    </Profiler>,
  );
  onRender.mockClear();
  const solved = { stars: 2, crown: false };
  bestsStore.setState({
    bests: new Map([
      ["a1", solved],
      ["a2", solved],
    ]),
  });
  expect((await screen.findByRole("status")).textContent).toContain("One neuron");
  // The answer, the celebration, and what is remembered of it.
  expect(onRender.mock.calls.length).toBeLessThanOrEqual(4);
});
