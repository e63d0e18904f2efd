import { type RefObject, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import type { Game } from "../../game.ts";
import { act, actionFor, isTyping, type KeyAction } from "../keys.ts";
import { holdHalf } from "./hold-half.ts";

/**
 * The keys of a game, for as long as its area is on the page. They work while the focus is in the area or nowhere, so that
 * they do not get in the way of who reads or types elsewhere. A key that nudges repeats while it is held.
 * @param lamps  how many lamps of a knob the level shows
 */
export function useKeys(
  area: RefObject<HTMLElement | null>,
  game: Game,
  lamps: number,
  onSound: (() => void) | undefined,
): void {
  const toggleSound = useRef(onSound);
  toggleSound.current = onSound;

  useEffect(() => {
    let held: { readonly key: string; readonly letGo: () => void } | undefined;
    const release = () => {
      held?.letGo();
      held = undefined;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const isHere = target === document.body || (target instanceof Node && area.current?.contains(target));
      if (event.defaultPrevented || !isHere || isTyping(target)) return;
      const action = actionFor(event, game.level.knobs.length);
      if (action === undefined) return;
      event.preventDefault();
      // The system repeats a key faster than a picture moves, and knows nothing of costs: holding repeats by itself.
      if (event.repeat) return;
      if (action === "sound") return toggleSound.current?.();
      release();
      const { selected } = game.store.getState();
      if (action === "up" || action === "down") {
        held = { key: event.key, letGo: holdHalf(game, selected, action === "up" ? 1 : -1) };
        return;
      }
      // The page first, because the other knob opens only now.
      const from = target instanceof HTMLElement ? target.closest<HTMLElement>("li[data-knob] button") : null;
      flushSync(() => act(game, action, lamps));
      if (from && chooses(action)) moveFocus(area.current, from, game.store.getState().selected);
    };
    const onKeyUp = ({ key }: KeyboardEvent) => {
      if (held?.key === key) release();
    };
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("keyup", onKeyUp);
    window.addEventListener("blur", release);
    return () => {
      release();
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("keyup", onKeyUp);
      window.removeEventListener("blur", release);
    };
  }, [area, game, lamps]);
}

const chooses = (action: KeyAction) => action === "previous" || action === "next" || typeof action === "number";

/** The focus goes along from a knob on the network to the same part of the knob that is chosen now. */
function moveFocus(area: HTMLElement | null, from: HTMLElement, selected: number): void {
  const part = from.dataset.half ? `[data-half="${from.dataset.half}"]` : "[data-bead]";
  area?.querySelector<HTMLElement>(`li[data-knob="${selected}"] ${part}`)?.focus({ preventScroll: true });
}
