// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FRAMES } from "../../board/frame.ts";
import { layoutBoard } from "../../board/layout.ts";
import { planOf } from "../../board/plan.ts";
import { sceneryOf } from "../../board/scenery.ts";
import { createGame } from "../../game.ts";
import { showsOf } from "../../shows.ts";
import { oneWeight } from "../../testing/levels.ts";
import { GameContext } from "../game-context.tsx";
import { ShowsContext } from "../shows-context.tsx";
import { TrailSlider } from "./trail-slider.tsx";

// jsdom captures no pointers.
beforeEach(() => {
  HTMLElement.prototype.setPointerCapture = vi.fn();
});
afterEach(cleanup);

const shows = showsOf(oneWeight);
const layout = layoutBoard(planOf(oneWeight, shows), FRAMES.desk);
const scenery = { ...sceneryOf(oneWeight, shows), selected: 0, isSolved: false };

test("a tap on the trail takes nothing back, and a pull does", () => {
  const game = createGame(oneWeight);
  for (let nudge = 0; nudge < 2; nudge++) game.send({ kind: "nudge", knob: 0, direction: -1 });
  render(
    <GameContext value={game}>
      <ShowsContext value={shows}>
        <div data-stage="">
          <TrailSlider layout={layout} scenery={scenery} />
        </div>
      </ShowsContext>
    </GameContext>,
  );
  const trail = screen.getByRole("slider", { name: "Trail of nudges" });
  const at = () => game.store.getState().play.at;
  const { x } = layout.frame.well;
  fireEvent.pointerDown(trail, { button: 0, clientX: x, clientY: 300 });
  fireEvent.pointerMove(trail, { clientX: x + 3, clientY: 302 });
  fireEvent.pointerUp(trail);
  expect(at()).toBe(2);
  fireEvent.pointerDown(trail, { button: 0, clientX: x + 60, clientY: 300 });
  fireEvent.pointerMove(trail, { clientX: x, clientY: 300 });
  fireEvent.pointerUp(trail);
  expect(at()).toBe(0);
});
