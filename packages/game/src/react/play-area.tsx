import { type ReactNode, useRef } from "react";
import type { Game } from "../game.ts";
import { GameContext } from "./game-context.tsx";
import { useGamepad } from "./hands/use-gamepad.ts";
import { useKeys } from "./hands/use-keys.ts";
import { type SoundChoice, SoundContext } from "./sound/sound-context.tsx";
import { useSound } from "./sound/use-sound.ts";

interface Props {
  readonly game: Game;
  /** Left out where a page offers no sound. */
  readonly sound?: SoundChoice | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The part of the page that is about one game: its screens find the game here, and keys and gamepads play it. */
export function PlayArea({ game, sound, className, children }: Props) {
  const area = useRef<HTMLDivElement>(null);
  useKeys(area, game, sound?.toggle);
  useGamepad(game);
  useSound(game, sound?.isOn ?? false);
  return (
    <GameContext value={game}>
      <SoundContext value={sound}>
        <div ref={area} className={className}>
          {children}
        </div>
      </SoundContext>
    </GameContext>
  );
}
