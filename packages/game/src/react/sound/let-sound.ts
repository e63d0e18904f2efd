import { type Heard, type Note, notesOf } from "../../sound/notes.ts";
import type { Range } from "../../sound/pitch.ts";
import { createVoice } from "../../sound/voice.ts";

/** Something whose views can be heard: the store of a game, of whatever kind it is. */
export interface Heeded<View> {
  readonly getState: () => View;
  readonly subscribe: (react: (view: View, before: View) => void) => () => void;
}

/** How a kind of game sounds. */
export interface Sounding<View> {
  /** What is heard when it goes from one view to the next, if anything. */
  readonly between: (before: View, after: View) => Heard | undefined;
  readonly range: (view: View) => Range;
  /** What is heard when the sound is switched on. */
  readonly first?: (view: View) => Heard;
}

/** Lets a game be heard until the returned function is called. */
export function letSound<View>(store: Heeded<View>, sounding: Sounding<View>): () => void {
  const voice = createVoice();
  const notes = (heard: Heard, view: View): readonly Note[] => notesOf(heard, sounding.range(view));
  const view = store.getState();
  const first = sounding.first?.(view);
  // A remembered choice is no touch: the browser would let nothing sound yet.
  if (first && navigator.userActivation?.hasBeenActive) voice.play(notes(first, view));
  const unsubscribe = store.subscribe((after, before) => {
    const heard = sounding.between(before, after);
    if (heard) voice.play(notes(heard, after));
  });
  return () => {
    unsubscribe();
    voice.close();
  };
}
