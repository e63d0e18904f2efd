// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { progress } from "@/road/progress.ts";
import { firstView, mapView } from "../map/map-view.ts";
import { skipped } from "../skipped.ts";
import { NextLevel } from "./next-level.tsx";

beforeEach(() => {
  skipped.write([]);
  mapView.write(firstView);
});
afterEach(cleanup);

const win = (...won: readonly string[]) => progress.write({ right: [], known: [], won, recalls: [], guesses: [] });
const saturated = {
  slug: "c1",
  title: "Saturated",
  worlds: [
    ["b1", "b2", "b3", "b4", "b5"],
    ["c1", "c2"],
  ],
} as const;
const offered = () => {
  render(<NextLevel next={saturated} />);
  return screen.getByRole("link").textContent;
};

test("a level of a world that is still closed is not offered", () => {
  win("b1", "b2");
  expect(offered()).toBe("All levels");
});

test.each([
  { name: "four of the world before are won, the last of them just now", won: ["b1", "b2", "b3"] },
  { name: "some of them were left for later", won: ["b1"], left: ["b2", "b3"] },
  { name: "something of its world is won", won: ["c2"] },
  { name: "every world was opened", won: [], allOpen: true },
])("it is where $name", ({ won, left = [], allOpen = false }) => {
  win(...won);
  skipped.write(left);
  mapView.write({ ...firstView, allOpen });
  expect(offered()).toBe("Next: Saturated");
});
