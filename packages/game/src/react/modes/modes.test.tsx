// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { createGame, type Game } from "../../game.ts";
import { oneWeight, twoByTwo } from "../../testing/levels.ts";
import { Announcer, news } from "../announcer.tsx";
import { answers } from "../lamps/answer.tsx";
import { Bench } from "../lamps/bench.tsx";
import { PlayArea } from "../play-area.tsx";
import { Descent } from "./descent.tsx";
import { FogPlan } from "./fog-plan.tsx";

beforeAll(() => Promise.all([news.fetch(), answers.fetch()]));
afterEach(cleanup);

function lay(level: typeof oneWeight, screens: ReactNode): Game {
  const game = createGame(level);
  render(
    <PlayArea game={game}>
      {screens}
      <Announcer />
    </PlayArea>,
  );
  return game;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (key: string) => {
  fireEvent.keyDown(document.body, { key });
  fireEvent.keyUp(document.body, { key });
};
const said = () => document.querySelector("[data-announcer]")?.textContent;

describe("in fog", () => {
  test("keys plan, the plan can be put in order, and is then played; no cost is said before", () => {
    const game = lay({ ...twoByTwo, mode: "fog" }, <FogPlan />);
    press("ArrowRight");
    expect(said()).toBe("Planned: weight of layer 1 from input 0 into neuron 0 up, 1 of 9.");
    press("2");
    press("ArrowLeft");
    const beads = () =>
      within(screen.getByRole("list"))
        .getAllByRole("button")
        .map((bead) => bead.getAttribute("aria-label"));
    expect(beads()).toHaveLength(2);
    expect(beads()[0]).toMatch(/^1 of 2: weight .* up$/);
    fireEvent.click(button("Earlier"));
    expect(beads()[0]).toMatch(/^1 of 2: weight .* down$/);
    fireEvent.click(button("Remove"));
    expect(beads()).toHaveLength(1);
    fireEvent.click(button("Commit 1 nudge"));
    expect(game.store.getState().reading.nudges).toBe(1);
    expect(said()).toMatch(/^The plan is played: 1 nudge\. Cost/);
  });
});

describe("to be predicted", () => {
  test("each knob is signed, then all are ranked, before anything else", () => {
    const level = { ...twoByTwo, kind: "predict" } as const;
    const game = lay(level, <Bench lamps={3} hasCurve />);
    expect(screen.queryByRole("region", { name: "Steepest first" })).toBeNull();
    for (const [knob] of level.knobs.entries()) {
      press(String(knob + 1));
      fireEvent.click(button("Rise"));
    }
    expect(game.store.getState().play.lit).toEqual([1, 1, 1, 1, 1]);
    // The last guess was wrong, and its reason stands until one goes on.
    expect(said()).toMatch(/^That is not what happens/);
    button("Go on to the ranking").focus();
    fireEvent.click(button("Go on to the ranking"));
    expect(document.activeElement?.textContent).toContain("Sign");
    const ranking = within(screen.getByRole("region", { name: "Steepest first" }));
    const knobs = ranking.getAllByRole("button", { name: /no place yet/ });
    for (const knob of knobs) fireEvent.click(knob);
    button("Commit this order").focus();
    fireEvent.click(button("Commit this order"));
    expect(game.store.getState().play.ranked).toBe(true);
    expect(document.activeElement?.textContent).toContain("Sign");
    expect(screen.queryByRole("region", { name: "Steepest first" })).toBeNull();
  });

  test("a wrong sign is answered link by link, and lights the lamp", () => {
    lay({ ...oneWeight, kind: "predict" }, <Bench lamps={3} hasCurve />);
    fireEvent.click(button("Fall"));
    expect(screen.getByRole("region", { name: "Lamps" }).textContent).toContain("Not so. The cost rises.");
    expect(screen.getByRole("list", { name: /link by link/ })).toBeTruthy();
  });
});

describe("by descent", () => {
  test("each learning rate is a step of every knob", () => {
    const game = lay({ ...oneWeight, descent: { rates: [0.125, 0.25] } }, <Descent />);
    // w ← 3 − 0.25 · 4 = 2
    fireEvent.click(button("Take a step with the learning rate 0.25"));
    expect(game.store.getState().reading).toMatchObject({ values: [2], nudges: 1 });
    expect(said()).toMatch(/^Every knob took a step downhill\. Cost 1\.000/);
  });
});
