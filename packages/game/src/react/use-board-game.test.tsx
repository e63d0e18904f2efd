// @vitest-environment jsdom
import { idOf } from "@nn/notation";
import { useRef } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useStore } from "zustand";
import { FRAMES } from "../board/frame.ts";
import { layoutBoard } from "../board/layout.ts";
import { STILL } from "../board/moment.ts";
import { planOf } from "../board/plan.ts";
import { sceneryOf } from "../board/scenery.ts";
import { snapshotOf } from "../board/snapshot.ts";
import { createGame, type Game } from "../game.ts";
import type { BoardEvents, BoardState } from "../scene/board-scene.ts";
import { showsOf } from "../shows.ts";
import { oneWeight } from "../testing/levels.ts";
import { useBoardGame } from "./use-board-game.ts";

const costOf = ({ snapshot }: BoardState) => snapshot.values.of(idOf.C);

/** A board that draws whatever it is shown at once, as the engine does, and says so. */
let reports: BoardEvents;
vi.mock("../scene/start-game.ts", () => ({
  startBoard: (_: HTMLElement, first: BoardState, events: BoardEvents) => {
    reports = events;
    events.onDrawn(costOf(first), false, first.layout);
    return {
      show: (state: BoardState) => events.onDrawn(costOf(state), false, state.layout),
      stop: () => Promise.resolve(),
    };
  },
}));
vi.mock("./first-touch.ts", () => ({ firstTouch: () => Promise.resolve() }));
vi.mock("./load-fonts.ts", () => ({ loadFonts: () => Promise.resolve() }));
vi.mock("./read-theme.ts", () => ({ readTheme: () => ({}), onThemeChange: () => () => undefined }));

const shows = showsOf(oneWeight);
const layout = layoutBoard(planOf(oneWeight, shows), FRAMES.desk);
const scenery = { ...sceneryOf(oneWeight, shows), selected: 0, isSolved: false };

let renders = 0;
function Picture({ game }: { readonly game: Game }) {
  const { play } = useStore(game.store);
  const box = useRef<HTMLDivElement>(null);
  const { engine, drawn } = useBoardGame(box, {
    ...{ layout, scenery, motion: STILL, effect: undefined },
    snapshot: snapshotOf(play, 0),
  });
  renders++;
  return (
    <div ref={box} data-engine={engine}>
      {drawn?.cost}
    </div>
  );
}

let root: Root;
const faults: unknown[] = [];

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => new EventTarget());
  document.body.innerHTML = "<main></main>";
  // Not through `act`, which would let the page catch up after every move.
  root = createRoot(document.querySelector("main") as Element, { onUncaughtError: (error) => faults.push(error) });
});
afterEach(() => {
  root.unmount();
  faults.length = 0;
  vi.unstubAllGlobals();
});

const shown = () => document.querySelector("[data-engine='running']")?.textContent;

async function play(): Promise<Game> {
  const game = createGame(oneWeight);
  root.render(<Picture game={game} />);
  await expect.poll(shown).toBe("4");
  return game;
}

test("a burst of moves, faster than any frame, is drawn to its end", async () => {
  const game = await play();
  // As keys come that had to wait while the engine was starting: one after the other, and nothing between them.
  for (let move = 1; move <= 125; move++) {
    game.send({ kind: "nudge", knob: 0, direction: move % 2 === 0 ? 1 : -1 });
    if (move % 4 === 0) game.startAgain();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  }
  await expect.poll(shown).toBe("2.25");
  expect(faults).toEqual([]);
});

test("while a picture moves, the page is not drawn anew in every frame", async () => {
  await play();
  reports.onDrawn(4, true, layout);
  await expect.poll(() => renders).toBeGreaterThan(0);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  renders = 0;
  for (let frame = 0; frame < 10; frame++) {
    reports.onDrawn(4 - frame / 10, true, layout);
    await new Promise(requestAnimationFrame);
  }
  expect(renders).toBe(0);
  reports.onDrawn(3, false, layout);
  await expect.poll(shown).toBe("3");
});
