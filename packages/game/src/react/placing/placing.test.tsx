// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createPlacingGame, type PlacingGame } from "../../placing/placing-game.ts";
import { showsOf } from "../../shows.ts";
import { chain } from "../../testing/levels.ts";
import { placingWords } from "../../words/placing.en.ts";
import { Built } from "./built.tsx";
import { PlacingArea } from "./placing-area.tsx";
import { PlacingNews } from "./placing-news.tsx";
import { Slots } from "./slots.tsx";
import { Tray } from "./tray.tsx";

/** What was brought into the window; jsdom has none. */
const shown: Element[] = [];
beforeEach(() => {
  shown.length = 0;
  Element.prototype.scrollIntoView = vi.fn(function (this: Element) {
    shown.push(this);
  });
});
afterEach(cleanup);

function lay(): PlacingGame {
  const game = createPlacingGame(chain);
  render(
    <PlacingArea game={game} shows={showsOf({ ...chain, knobs: [] })}>
      <Slots />
      <Tray />
      <PlacingNews />
    </PlacingArea>,
  );
  return game;
}

const piece = (name: string) =>
  within(screen.getByRole("region", { name: "Pieces" })).getByRole("button", { name: new RegExp(`^${name}, `) });
const slots = () => within(screen.getByRole("list", { name: "From the cost back" })).getAllByRole("button");
const said = () => screen.getByRole("status").textContent;

// The weight of layer 1 through the chain: 2(a − y) · 1 · w · 1 · x = 8 · 1 · 5 · 1 · 2 = 80.
describe("placing factors", () => {
  test("each slot names its link, and the first one is chosen", () => {
    lay();
    expect(slots().map((slot) => slot.getAttribute("aria-label"))).toEqual([
      "∂C/∂a^(2), empty",
      "∂a^(2)/∂z^(2), empty",
      "∂z^(2)/∂a^(1), empty",
      "∂a^(1)/∂z^(1), empty",
      "∂z^(1)/∂w^(1), empty",
    ]);
    expect(slots()[0]?.getAttribute("aria-pressed")).toBe("true");
  });

  test("a right piece stays, and the next slot is chosen", () => {
    lay();
    fireEvent.click(piece("2\\(a\\^\\(2\\) - y\\)"));
    expect(slots()[0]?.getAttribute("aria-label")).toBe("∂C/∂a^(2), 2(a^(2) - y)");
    expect(slots()[1]?.getAttribute("aria-pressed")).toBe("true");
    expect(said()).toBe("Right. C is the gap squared, and a square moves by twice the gap.");
  });

  test("the slot that comes next is brought into the window, and none before the first piece", () => {
    lay();
    expect(shown).toEqual([]);
    fireEvent.click(piece("2\\(a\\^\\(2\\) - y\\)"));
    expect(shown).toEqual([slots()[1]?.closest("li")]);
  });

  test("a wrong piece is told its mistake, and is ink", () => {
    const game = lay();
    fireEvent.click(piece("\\(a\\^\\(2\\) - y\\)"));
    expect(said()).toBe("Not (a^(2) - y). The square has a slope of twice the error: the 2 is missing.");
    expect(game.store.getState().reading.ink).toBe(1);
    expect(slots()[0]?.getAttribute("aria-pressed")).toBe("true");
  });

  test("any slot can be chosen, and the product is named once it is built", () => {
    lay();
    fireEvent.click(slots()[4] as HTMLElement);
    fireEvent.click(piece("x"));
    expect(slots()[4]?.getAttribute("aria-label")).toBe("∂z^(1)/∂w^(1), x");
    expect(slots()[0]?.getAttribute("aria-pressed")).toBe("true");
    const rest = ["2\\(a\\^\\(2\\) - y\\)", "∂a\\^\\(2\\)/∂z\\^\\(2\\)", "w\\^\\(2\\)", "∂a\\^\\(1\\)/∂z\\^\\(1\\)"];
    for (const name of rest) {
      expect(screen.queryByText("80.000")).toBeNull();
      fireEvent.click(piece(name));
    }
    expect(screen.getByText("80.000")).toBeTruthy();
    expect(said()).toBe("All factors stand in their places, with 5 pieces.");
  });

  test("says with each piece how many stars are within reach: par is 5, and two stars go up to 7", () => {
    lay();
    const tray = () => screen.getByRole("region", { name: "Pieces" }).textContent;
    expect(tray()).toContain("tries left. Three stars within reach.");
    fireEvent.click(piece("\\(a\\^\\(2\\) - y\\)"));
    expect(tray()).toContain("tries left. Two stars within reach.");
    for (let guess = 0; guess < 2; guess++) fireEvent.click(piece("\\(a\\^\\(2\\) - y\\)"));
    expect(tray()).toContain("tries left. One star within reach.");
  });

  test("what was built is said once it is won: its number, and what it says of the knob", () => {
    const game = createPlacingGame(chain);
    render(
      <PlacingArea game={game} shows={showsOf({ ...chain, knobs: [] })}>
        <p data-testid="built">
          <Built />
        </p>
      </PlacingArea>,
    );
    expect(screen.getByTestId("built").textContent).toBe(
      "∂C/∂w^(1) = 8.000 × 5.000 × 2.000 = 80.000 Turn w^(1) up a little, and C rises 80.000 times as far.",
    );
  });

  // A line of a telephone has about 46 letters, and the mistake begins with the piece that was wrong.
  test.each(Object.entries(placingWords.placing.mistakes))("the mistake %s has room on two lines", (_, words) => {
    expect(`Not (a(2) - y). ${words}`.length).toBeLessThanOrEqual(84);
  });
});
