import { useEffect } from "react";
import type { Game } from "../../game.ts";
import { heardBetween, rangeOf } from "../../sound/heard.ts";
import { notesOf } from "../../sound/notes.ts";
import { createVoice } from "../../sound/voice.ts";

/** Lets a game be heard for as long as the sound is on. It begins with the note of the present cost. */
export function useSound(game: Game, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const voice = createVoice();
    // A remembered choice is no touch: the browser would let nothing sound yet.
    if (navigator.userActivation?.hasBeenActive) {
      const view = game.store.getState();
      voice.play(notesOf({ kind: "scrub", cost: view.reading.cost }, rangeOf(view)));
    }
    const unsubscribe = game.store.subscribe((view, before) => {
      const heard = heardBetween(before, view);
      if (heard) voice.play(notesOf(heard, rangeOf(view)));
    });
    return () => {
      unsubscribe();
      voice.close();
    };
  }, [game, isOn]);
}
