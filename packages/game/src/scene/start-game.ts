import { Core, Game, Scale, WEBGL } from "phaser";
import type { Travel } from "../board/travel.ts";
import { type BoardEvents, BoardScene, type BoardState } from "./board-scene.ts";

/** A running board. */
export interface RunningBoard {
  readonly show: (state: BoardState, travel?: Travel) => void;
  /** Resolves when it is gone for good; until then no other board must start in its place. */
  readonly stop: () => Promise<void>;
}

/** At least twice the page's pixels: edges drawn finer than the screen look smooth once scaled down. */
const LEAST_RATIO = 2;
const MOST_RATIO = 3;

export const ratioFor = (devicePixelRatio: number): number =>
  Math.min(MOST_RATIO, Math.max(LEAST_RATIO, Math.ceil(devicePixelRatio)));

/**
 * Starts a board inside an element.
 * @throws {Error} if the browser has no WebGL
 */
export function startBoard(parent: HTMLElement, state: BoardState, events: BoardEvents): RunningBoard {
  const ratio = ratioFor(window.devicePixelRatio);
  const scene = new BoardScene(state, ratio, events);
  const game = new Game({
    type: WEBGL,
    parent,
    // Phaser has no pixel ratio of its own: a larger canvas, shown smaller.
    scale: {
      mode: Scale.NONE,
      width: state.layout.width * ratio,
      height: state.layout.height * ratio,
      zoom: 1 / ratio,
    },
    // The page scrolls and takes keys as if the board were an image.
    input: {
      keyboard: false,
      gamepad: false,
      mouse: {
        preventDefaultDown: false,
        preventDefaultUp: false,
        preventDefaultMove: false,
        preventDefaultWheel: false,
      },
      touch: { capture: false },
      windowEvents: false,
    },
    audio: { noAudio: true },
    banner: false,
    disableContextMenu: false,
    backgroundColor: state.theme.colours.paper,
    antialias: true,
    powerPreference: "low-power",
    scene,
  });
  return {
    show: (next, travel) => scene.show(next, travel),
    stop: () =>
      new Promise((resolve) => {
        game.events.once(Core.Events.DESTROY, () => resolve());
        game.destroy(true);
        // It goes away in the next frame, and a sleeping loop has none.
        game.loop.wake();
      }),
  };
}
