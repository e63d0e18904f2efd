import { type ReactNode, useEffect } from "react";
import type { PlacingGame, PlacingView } from "../../placing/placing-game.ts";
import type { Shows } from "../../shows.ts";
import { heardOfPlacing, rangeOfPlacing } from "../../sound/heard-placing.ts";
import { actionFor, isTyping } from "../keys.ts";
import { ShowsContext } from "../shows-context.tsx";
import type { Sounding } from "../sound/let-sound.ts";
import { type SoundChoice, SoundContext } from "../sound/sound-context.tsx";
import { useSound } from "../sound/use-sound.ts";
import { PlacingContext } from "./placing-context.tsx";

const SOUNDING: Sounding<PlacingView> = { between: heardOfPlacing, range: rangeOfPlacing };

interface Props {
  readonly game: PlacingGame;
  readonly shows: Shows;
  /** Left out where a page offers no sound. */
  readonly sound?: SoundChoice | undefined;
  readonly children: ReactNode;
}

/** The part of the page that is about one game of placing. Everything in it is a button: its only key is that of the sound. */
export function PlacingArea({ game, shows, sound, children }: Props) {
  useSound(game.store, SOUNDING, sound?.isOn ?? false);
  useSoundKey(sound?.toggle);
  return (
    <PlacingContext value={game}>
      <ShowsContext value={shows}>
        <SoundContext value={sound}>{children}</SoundContext>
      </ShowsContext>
    </PlacingContext>
  );
}

function useSoundKey(toggle: (() => void) | undefined): void {
  useEffect(() => {
    if (!toggle) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat || event.defaultPrevented || isTyping(event.target)) return;
      if (actionFor(event, 0) === "sound") toggle();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [toggle]);
}
