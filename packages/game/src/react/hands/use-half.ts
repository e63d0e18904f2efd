import type { Direction } from "@nn/level-kit";
import { type PointerEvent, useEffect, useRef } from "react";
import { useGame } from "../game-context.tsx";
import { holdHalf } from "./hold-half.ts";

/** What a button needs to be one half of a knob: a press nudges at once, holding it goes on. */
export function useHalf(knob: number, direction: Direction) {
  const game = useGame();
  const letGo = useRef<() => void>(undefined);
  const isPressed = useRef(false);
  const release = () => {
    letGo.current?.();
    letGo.current = undefined;
  };
  useEffect(() => release, []);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      release();
      isPressed.current = true;
      letGo.current = holdHalf(game, knob, direction);
    },
    onPointerUp: release,
    onPointerCancel: release,
    onPointerLeave: release,
    onClick: () => {
      // A pointer has nudged already when it went down; a key or a screen reader only clicks.
      if (!isPressed.current) game.send({ kind: "nudge", knob, direction });
      isPressed.current = false;
    },
    // A finger that stays down would open the menu of a picture or a link.
    onContextMenu: (event: { readonly preventDefault: () => void }) => event.preventDefault(),
  } as const;
}
