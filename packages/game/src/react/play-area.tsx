import { type ReactNode, useMemo, useRef } from "react";
import type { Game, GameView } from "../game.ts";
import { type Shows, showsOf } from "../shows.ts";
import { heardBetween, rangeOf } from "../sound/heard.ts";
import { GameContext } from "./game-context.tsx";
import { useGamepad } from "./hands/use-gamepad.ts";
import { useKeys } from "./hands/use-keys.ts";
import { ShowsContext } from "./shows-context.tsx";
import type { Sounding } from "./sound/let-sound.ts";
import { type SoundChoice, SoundContext } from "./sound/sound-context.tsx";
import { useSound } from "./sound/use-sound.ts";

/** It begins with the note of the present cost. */
const SOUNDING: Sounding<GameView> = {
  between: heardBetween,
  range: rangeOf,
  first: ({ reading }) => ({ kind: "scrub", cost: reading.cost }),
};

interface Props {
  readonly game: Game;
  /** What the stage shows; everything unless told otherwise. */
  readonly shows?: Shows;
  /** Left out where a page offers no sound. */
  readonly sound?: SoundChoice | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The part of the page that is about one game: its screens find the game here, and keys and gamepads play it. */
export function PlayArea({ game, shows, sound, className, children }: Props) {
  const shown = useMemo(() => shows ?? showsOf(game.level), [shows, game]);
  const area = useRef<HTMLDivElement>(null);
  useKeys(area, game, shown.lamps, sound?.toggle);
  useGamepad(game, shown.lamps);
  useSound(game.store, SOUNDING, sound?.isOn ?? false);
  return (
    <GameContext value={game}>
      <ShowsContext value={shown}>
        <SoundContext value={sound}>
          <div ref={area} className={className}>
            {children}
          </div>
        </SoundContext>
      </ShowsContext>
    </GameContext>
  );
}
