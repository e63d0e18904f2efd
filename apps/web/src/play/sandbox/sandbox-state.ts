import type { Game } from "@nn/game";
import { EMPTY, type Sandbox, sandboxIn, withNetwork } from "@nn/game/sandbox";
import { createSandboxGame, sandboxLevel } from "@nn/game/sandbox/level";
import { words } from "./words.en.ts";

/** A sandbox that is open: what it began with, and the game of it. */
export interface Open {
  /** From where the trail begins. */
  readonly base: Sandbox;
  readonly game: Game;
  /** What the address said, or an empty one. */
  readonly opened: Sandbox;
  /** What there was before each change of the panel. */
  readonly past: readonly Sandbox[];
  readonly says: "goesOn" | "unreadable" | undefined;
}

const MOST_PAST = 50;

/** Opens what an address says behind its "#". */
export function openedFrom(code: string): Open {
  const read = code === "" ? EMPTY : sandboxIn(code);
  const opened = read ?? EMPTY;
  return { base: opened, game: gameOf(opened), opened, past: [], says: read ? undefined : "unreadable" };
}

/** The sandbox as it stands, with the nudges that were made. */
export const nowOf = ({ base, game }: Pick<Open, "base" | "game">): Sandbox =>
  withNetwork(base, game.store.getState().reading.network);

/** The same after a change; the open knob and the example in view stay where they still exist. */
export function changed(open: Open, change: (now: Sandbox) => Sandbox): Open {
  const now = nowOf(open);
  const next = change(now);
  if (next === now) return open;
  const past = [...open.past, now].slice(-MOST_PAST);
  return { ...open, base: next, game: gameOf(next, open.game), past, says: undefined };
}

export function undone(open: Open): Open {
  const before = open.past.at(-1);
  if (!before) return open;
  return { ...open, base: before, game: gameOf(before, open.game), past: open.past.slice(0, -1), says: undefined };
}

/** A full well is emptied: the trail begins where it has come to. */
export function goneOn(open: Open): Open {
  const now = nowOf(open);
  return { ...open, base: now, game: gameOf(now, open.game), says: "goesOn" };
}

function gameOf(sandbox: Sandbox, before?: Game): Game {
  const { title, goal } = words;
  const game = createSandboxGame(sandboxLevel(sandbox, { title, goal, aha: "" }));
  if (!before) return game;
  const { selected, example } = before.store.getState();
  const parameter = before.level.knobs[selected]?.parameter;
  game.select(game.level.knobs.findIndex((knob) => knob.parameter === parameter));
  game.showExample(example);
  return game;
}
