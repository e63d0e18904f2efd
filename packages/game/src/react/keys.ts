import type { Game } from "../game.ts";
import { networkOrder } from "../knob-order.ts";

/** What a key does in a game. */
export type KeyAction =
  | "down"
  | "up"
  | "previous"
  | "next"
  | "undo"
  | "redo"
  | "restart"
  | "lamp"
  | "sound"
  /** Chooses a knob, counted from 0 in the order of the network. */
  | number;

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: "down",
  "-": "down",
  s: "down",
  ArrowRight: "up",
  "+": "up",
  w: "up",
  ArrowUp: "previous",
  ArrowDown: "next",
  z: "undo",
  y: "redo",
  r: "restart",
  l: "lamp",
  m: "sound",
};

/** With a single knob there is nothing to choose, and up is up. */
const WITH_ONE_KNOB: Readonly<Record<string, KeyAction>> = { ArrowUp: "up", ArrowDown: "down" };

/** The action of a key, if it has one. With Alt, Ctrl or Meta it belongs to the browser. */
export function actionFor({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed, knobs: number): KeyAction | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (/^[1-9]$/.test(key)) return Number(key) <= knobs ? Number(key) - 1 : undefined;
  const action = (knobs === 1 ? WITH_ONE_KNOB[key] : undefined) ?? ACTIONS[key.length === 1 ? key.toLowerCase() : key];
  return action === "undo" && shiftKey ? "redo" : action;
}

/**
 * Carries out an action of a key or of a gamepad. The sound is not the game's to switch.
 * @param lamps  how many lamps of a knob the level shows
 */
export function act(game: Game, action: Exclude<KeyAction, "sound">, lamps: number): void {
  const { selected, reading, play } = game.store.getState();
  const order = networkOrder(game.level);
  if (typeof action === "number") {
    game.select(order[action] ?? selected);
    return;
  }
  switch (action) {
    case "down":
    case "up":
      game.send({ kind: "nudge", knob: selected, direction: action === "up" ? 1 : -1 });
      return;
    case "previous":
    case "next":
      game.select(order.at((order.indexOf(selected) + (action === "next" ? 1 : -1)) % order.length) ?? selected);
      return;
    case "undo":
    case "redo":
      game.send({ kind: action });
      return;
    case "restart":
      if (reading.solved) game.startAgain();
      else game.send({ kind: "reset" });
      return;
    case "lamp":
      // No key lights what is not shown. Where all three are shown, a fourth press is told that all are lit.
      if (lamps === 3 || (play.lit[selected] ?? 0) < lamps) game.send({ kind: "lamp", knob: selected });
  }
}

/** True in a field where one types or chooses: keys belong to it. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT", "MATH-FIELD"].includes(target.tagName);
}
