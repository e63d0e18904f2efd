import type { Game } from "../../game.ts";
import { type PadAction, padActions, padChanges } from "../../hands/gamepad.ts";
import { act } from "../keys.ts";
import { holdHalf } from "./hold-half.ts";

/**
 * Plays a game with the pads that are connected, until the returned function is called. Pads are looked at once a frame,
 * because browsers tell of no button that goes down.
 */
export function playWithPad(game: Game, lamps: number): () => void {
  let frame: number | undefined;
  let before: ReadonlySet<PadAction> = new Set();
  const held = new Map<PadAction, () => void>();
  const release = (action: PadAction) => {
    held.get(action)?.();
    held.delete(action);
  };
  const look = () => {
    const pad = navigator.getGamepads().find((each) => each?.connected);
    const now = pad ? padActions(pad, before) : new Set<PadAction>();
    const { pressed, released } = padChanges(before, now);
    before = now;
    for (const action of released) release(action);
    for (const action of pressed) {
      const { selected } = game.store.getState();
      if (action === "up" || action === "down") held.set(action, holdHalf(game, selected, action === "up" ? 1 : -1));
      else act(game, action, lamps);
    }
    frame = pad ? requestAnimationFrame(look) : undefined;
  };
  frame = requestAnimationFrame(look);
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    for (const letGo of held.values()) letGo();
  };
}
