// @vitest-environment jsdom
import type { Line } from "@nn/mastery/road";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sectionsRead } from "@/kept/sections-read.ts";
import { progress } from "@/road/progress.ts";
import { firstView, mapView } from "../map/map-view.ts";
import { skipped } from "../skipped.ts";
import { NextLevel } from "./next-level.tsx";

beforeEach(() => {
  skipped.write([]);
  mapView.write(firstView);
  sectionsRead.write([]);
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
const road: readonly Line[] = [
  { slug: "slopes", title: "Slopes", sections: [{ id: "one", title: "One" }], level: { id: "b5", title: "Squash" } },
  { slug: "paths", title: "Paths", sections: [{ id: "two", title: "Two" }] },
];
const offered = (): HTMLElement => {
  render(<NextLevel next={saturated} road={road} solved="b5" />);
  return screen.getByRole("link");
};

test("a level of a world that is still closed is not offered", () => {
  win("b1", "b2");
  expect(offered().textContent).toBe("All levels");
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
  expect(offered().textContent).toBe("Next: Saturated");
});

test("whoever has read the chapter of this level goes on along the road, as at home", () => {
  win("b1", "b2", "b3");
  sectionsRead.write(["slopes#one"]);
  const way = offered();
  expect(way.textContent).toBe("Next: Paths");
  expect(way.getAttribute("href")).toBe("/lessons/paths");
});

test("where the road is at its end, the next level comes", () => {
  win("b1", "b2", "b3");
  sectionsRead.write(["slopes#one", "paths#two"]);
  expect(offered().textContent).toBe("Next: Saturated");
});
