import { Core, Game, Scale, WEBGL } from "phaser";
import type { Effect } from "../board/effect.ts";
import { type BoardEvents, BoardScene, type BoardState } from "./board-scene.ts";

/** A running board. */
export interface RunningBoard {
  readonly show: (state: BoardState, effect?: Effect) => void;
  /** Resolves when it is gone for good; until then no other board must start in its place. */
  readonly stop: () => Promise<void>;
}

/** Finer than this nobody sees, and a whole stage has many pixels. */
const MOST_RATIO = 3;

/** Whole pixels, as many as the screen has or a few more: WebGL smooths the edges by itself. */
export const ratioFor = (devicePixelRatio: number): number =>
  Math.min(MOST_RATIO, Math.max(1, Math.ceil(devicePixelRatio)));

/**
 * Begins without asking the page whether it is hidden or has the focus. Phaser never takes these questions back, and each
 * would keep its game for as long as the page lives. A hidden page gives no frames, so the board rests all the same.
 */
class BoardGame extends Game {
  protected override start(): void {
    Object.assign(this, { isRunning: true });
    this.config.postBoot(this);
    this.loop.start(this.step.bind(this));
  }
}

/**
 * Starts a board inside an element.
 * @throws {Error} if the browser has no WebGL
 */
export function startBoard(
  parent: HTMLElement,
  state: BoardState,
  events: BoardEvents & { readonly onLost: () => void },
): RunningBoard {
  const ratio = ratioFor(window.devicePixelRatio);
  const scene = new BoardScene(state, ratio, events);
  const game = new BoardGame({
    type: WEBGL,
    parent,
    // Phaser has no pixel ratio of its own: a larger canvas, shown smaller.
    scale: {
      mode: Scale.NONE,
      width: state.layout.frame.width * ratio,
      height: state.layout.frame.height * ratio,
      zoom: 1 / ratio,
    },
    // Hands touch the page's own buttons, which lie over the picture.
    input: false,
    audio: { noAudio: true },
    banner: false,
    disableContextMenu: false,
    backgroundColor: state.theme.colours.paper,
    antialias: true,
    powerPreference: "low-power",
    scene,
  });
  game.events.once(Core.Events.READY, () => game.canvas.addEventListener("webglcontextlost", events.onLost));
  return {
    show: (next, effect) => scene.show(next, effect),
    stop: () =>
      new Promise((resolve) => {
        game.events.once(Core.Events.DESTROY, () => resolve());
        game.destroy(true);
        // It goes away in the next frame, and a sleeping loop has none.
        game.loop.wake();
      }),
  };
}
