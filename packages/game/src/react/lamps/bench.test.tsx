// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { createGame, type Game } from "../../game.ts";
import { oneWeight, twoByTwo } from "../../testing/levels.ts";
import { PlayArea } from "../play-area.tsx";
import { answers } from "./answer.tsx";
import { Bench } from "./bench.tsx";

beforeAll(answers.fetch);
afterEach(cleanup);

function lay(level: typeof oneWeight, lamps: 1 | 2 | 3 = 3): Game {
  const game = createGame(level);
  render(
    <PlayArea game={game}>
      <Bench lamps={lamps} hasCurve />
    </PlayArea>,
  );
  return game;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const bench = () => screen.getByRole("region", { name: "Lamps" });
const curve = () => within(bench()).getAllByRole("img")[0]?.getAttribute("aria-label");

describe("the question before the first lamp", () => {
  test("is about the knob in hand, and a right answer lights the sign for nothing", () => {
    lay(oneWeight);
    expect(within(bench()).getByRole("group", { name: /^Raise w/ })).toBeTruthy();
    expect(bench().textContent).toContain("A right answer is free; a paid lamp costs the crown.");
    expect(bench().textContent).toContain("Sign costs 1");
    fireEvent.click(button("Rise")); // ∂C/∂w = 2(3 − 1) = 4
    expect(button("Sign lamp, earned").getAttribute("aria-pressed")).toBe("true");
    expect(bench().textContent).toContain("3 of 3 lamps left");
    expect(bench().textContent).toContain("Right. Raising w^(1) raises the cost.");
    expect(screen.queryByRole("button", { name: "Rise" })).toBeNull();
  });

  test("has a right answer told why, too, link by link, until the next move", () => {
    const game = lay(oneWeight);
    fireEvent.click(button("Rise"));
    const chain = () => within(bench()).queryByRole("list", { name: /link by link/ });
    expect(chain()?.textContent?.replaceAll(/\s+/g, " ")).toBe("w^(1)↑ rises, z^(1)↑ rises, a^(1)↑ rises, C↑ rises, ");
    expect(bench().textContent).toContain("How much? Ask for the size.");
    act(() => void game.send({ kind: "nudge", knob: 0, direction: -1 }));
    expect(chain()).toBeNull();
    expect(bench().textContent).not.toContain("Right.");
    expect(bench().textContent).toContain("raises the cost.");
  });

  test("has a wrong answer told why, link by link, with no number in it, and the focus stays on the bench", () => {
    lay(oneWeight);
    button("Fall").focus();
    fireEvent.click(button("Fall"));
    expect(bench().textContent).toContain("Not so. The cost rises.");
    const chain = within(bench()).getByRole("list", { name: /link by link/ });
    expect(chain.textContent?.replaceAll(/\s+/g, " ")).toBe("w^(1)↑ rises, z^(1)↑ rises, a^(1)↑ rises, C↑ rises, ");
    expect(document.activeElement).toBe(button("Sign lamp, costs 1"));
  });

  test("is asked once: after another move it is only said that the lamp costs one", () => {
    const game = lay(oneWeight);
    fireEvent.click(button("Fall"));
    act(() => void game.send({ kind: "nudge", knob: 0, direction: -1 }));
    fireEvent.click(button("Sign lamp, costs 1"));
    expect(button("Sign lamp, lit")).toBeTruthy();
    expect(bench().textContent).toContain("2 of 3 lamps left");
  });

  test("of several examples says how many pull which way", () => {
    const game = lay(twoByTwo);
    fireEvent.click(button("Stay"));
    expect(game.store.getState().play.predicted[0]).toBe(true);
    expect(bench().textContent).toMatch(/\d of 2 examples raise it, \d lower it\./);
  });
});

describe("the lamps", () => {
  test("come one after the other: way, size, factors that multiply to ∂C/∂w", () => {
    lay(oneWeight);
    fireEvent.click(button("Size lamp, after sign"));
    expect(button("Size lamp, after sign").getAttribute("aria-pressed")).toBe("false");
    expect(within(bench()).getByRole("status").textContent).toBe("First Sign, then Size.");
    fireEvent.click(button("Sign lamp, costs 1"));
    expect(within(bench()).getByRole("status").textContent).toBe("");
    expect(bench().textContent).toContain("How much? Ask for the size.");
    fireEvent.click(button("Size lamp, costs 1"));
    expect(bench().textContent).toContain("raises the cost, by 4.000 per unit.");
    fireEvent.click(button("Factors lamp, costs 1"));
    // 2(a − y) · x = 4 · 1
    const factors = within(bench()).getByRole("list", { name: "Factors from the cost back to the knob" });
    expect(
      within(factors)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["2(a^(1) - y)4.000error × 2", "x×1.000input", "∂C/∂w^(1)=4.000per unit"]);
  });

  test("of a level that has been taught one are one, and ask for no other", () => {
    lay(oneWeight, 1);
    expect(within(bench()).getAllByRole("button", { name: /lamp,/ })).toHaveLength(1);
    fireEvent.click(button("Sign lamp, costs 1"));
    expect(bench().textContent).not.toContain("Ask for");
  });

  test("of a knob that does not move the cost are not asked how much", () => {
    lay({ ...oneWeight, examples: [{ input: [0], target: [1] }] });
    fireEvent.click(button("Sign lamp, costs 1"));
    expect(bench().textContent).toContain("does not move the cost.");
    expect(bench().textContent).toContain("Why? The factors show it, once the size is lit.");
    expect(bench().textContent).not.toContain("How much?");
  });

  test("follow the numbers of their knob", () => {
    const game = lay(oneWeight);
    for (const name of ["Sign", "Size"]) fireEvent.click(button(`${name} lamp, costs 1`));
    act(() => void game.send({ kind: "nudge", knob: 0, direction: -1 }));
    expect(bench().textContent).toContain("by 3.000 per unit.");
  });

  test("of several examples show the mean of their slopes", () => {
    const game = lay(twoByTwo);
    for (let lamp = 0; lamp < 3; lamp++) act(() => void game.send({ kind: "lamp", knob: 0 }));
    expect(bench().textContent).toMatch(/example 1 of 2; mean \(.+ \+ .+\) \/ 2 = /);
  });
});

describe("the curve", () => {
  test("tells nothing until the size is lit, then the cost one step each way", () => {
    lay(oneWeight);
    expect(curve()).toBe("The cost along this knob is not known yet.");
    fireEvent.click(button("Sign lamp, costs 1"));
    expect(curve()).toBe("The cost along this knob is not known yet.");
    fireEvent.click(button("Size lamp, costs 1"));
    expect(curve()).toBe("The cost along this knob: 4.000 at 3.00, 2.250 one step down, 6.250 one step up.");
  });
});
