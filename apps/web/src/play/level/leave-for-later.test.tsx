// @vitest-environment jsdom
import { levelBySlug } from "@nn/catalog";
import { createGame } from "@nn/game";
import { hasKnobs, levelAt } from "@nn/level-kit";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { progress } from "@/road/progress.ts";
import { firstView, mapView } from "../map/map-view.ts";
import { skipped } from "../skipped.ts";
import { LeaveForLater } from "./leave-for-later.tsx";

const found = levelBySlug("first-nudge");
if (!found || !hasKnobs(found)) throw new Error("First Nudge is not in the catalog");
const level = levelAt(found, 0);
const next = { slug: "b1", title: "Next", worlds: [["a1", "a2", "a3", "a4", level.slug], ["b1"]] } as const;

beforeEach(() => {
  skipped.write([]);
  mapView.write(firstView);
});
afterEach(cleanup);

const win = (...won: readonly string[]) => progress.write({ right: [], known: [], won, recalls: [], guesses: [] });

/** A game that was begun anew so often. */
function lay(tries: number): void {
  const game = createGame(level);
  for (let tried = 0; tried < tries; tried++) {
    game.send({ kind: "nudge", knob: 0, direction: 1 });
    game.send({ kind: "reset" });
  }
  render(<LeaveForLater game={game} next={next} />);
}

test("after three failed tries a level may be left, and is marked", () => {
  lay(2);
  expect(screen.queryByRole("link")).toBeNull();
  cleanup();
  lay(3);
  const link = screen.getByRole("link", { name: "Leave this level for later" });
  link.addEventListener("click", (event) => event.preventDefault());
  fireEvent.click(link);
  expect(skipped.read()).toEqual([level.slug]);
});

test.each([
  { name: "the next level, where leaving this one opens its world", won: ["a1", "a2", "a3"], href: "/play/b1" },
  { name: "the map, where its world stays closed", won: ["a1", "a2"], href: "/play" },
])("it leads to $name", ({ won, href }) => {
  win(...won);
  lay(3);
  expect(screen.getByRole("link").getAttribute("href")).toBe(href);
});
