import type { Note } from "./notes.ts";

/** A note begins and ends at silence, or else it clicks. */
const ATTACK = 0.012;
const RELEASE = 0.02;
/** An exponential fall cannot reach 0; from here a straight line does. */
const NEARLY_SILENT = 1e-4;
/** A note that begins in the past of the sound card's clock would jump to its middle. */
const LEAD = 0.005;

/** Plays notes through the Web Audio API, and nothing else. */
export interface Voice {
  readonly play: (notes: readonly Note[]) => void;
  readonly close: () => void;
}

/** The context is made with the first note: before somebody has touched the page, a browser lets nothing sound. */
export function createVoice(open: () => AudioContext = () => new AudioContext()): Voice {
  let context: AudioContext | undefined;
  return {
    play: (notes) => {
      context ??= open();
      // A tab that was hidden, or a page that nobody had touched.
      if (context.state === "suspended") void context.resume();
      for (const note of notes) sound(context, note);
    },
    close: () => {
      void context?.close();
      context = undefined;
    },
  };
}

function sound(context: AudioContext, { hertz, after, length, loudness, wave }: Note): void {
  const start = context.currentTime + LEAD + after;
  const end = start + length;
  const oscillator = context.createOscillator();
  const envelope = context.createGain();
  const { gain } = envelope;
  oscillator.connect(envelope);
  envelope.connect(context.destination);
  oscillator.type = wave;
  oscillator.frequency.value = hertz;
  gain.setValueAtTime(0, start);
  gain.linearRampToValueAtTime(loudness, start + ATTACK);
  gain.exponentialRampToValueAtTime(NEARLY_SILENT, end);
  gain.linearRampToValueAtTime(0, end + RELEASE);
  oscillator.start(start);
  oscillator.stop(end + RELEASE);
}
