import { type KeyboardEvent, type ReactNode, useRef } from "react";
import type { Game } from "../game.ts";
import { GameContext } from "./game-context.tsx";
import { act, actionFor, isTyping } from "./keys.ts";

interface Props {
  readonly game: Game;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * The part of the page that is about one game: its screens find the game here. Its keys work while the focus is on the
 * board or on one of its controls, and nowhere else, so that they do not get in the way of reading, scrolling or typing.
 */
export function PlayArea({ game, className, children }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    const action = actionFor(event);
    if (!action) return;
    event.preventDefault();
    const half = (event.target as HTMLElement).dataset.half;
    act(game, action);
    // In the list, the focus moves along to the same half of the other pill.
    if (half && (action === "previous" || action === "next")) {
      const { selected } = game.store.getState();
      area.current?.querySelector<HTMLElement>(`li[data-knob="${selected}"] [data-half="${half}"]`)?.focus();
    }
  };
  return (
    <GameContext value={game}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens to what its controls let through */}
      <div ref={area} className={className} onKeyDown={onKeyDown}>
        {children}
      </div>
    </GameContext>
  );
}
