import { pitchOf, type Range, semitonesUp } from "./pitch.ts";

/** Something that can be heard. */
export type Heard =
  | { readonly kind: "nudge" | "target" | "scrub"; readonly cost: number }
  | { readonly kind: "lamp" | "refused" };

/** One note. Times are in seconds. */
export interface Note {
  readonly hertz: number;
  /** How long after the event it begins. */
  readonly after: number;
  readonly length: number;
  /** At its loudest, of 1. */
  readonly loudness: number;
  readonly wave: "triangle" | "sine";
}

const LOUDNESS = 0.06;
const E5 = semitonesUp(19);
const A2 = semitonesUp(-12);

/** The notes of an event. Reaching the target is the only chord: A, E, A over the last note. */
export function notesOf(heard: Heard, range: Range): readonly Note[] {
  switch (heard.kind) {
    case "nudge":
      return [costNote(heard.cost, range, 0.35, LOUDNESS)];
    case "scrub":
      return [costNote(heard.cost, range, 0.15, LOUDNESS / 2)];
    case "target":
      return [
        costNote(heard.cost, range, 0.35, LOUDNESS),
        { hertz: semitonesUp(7), after: 0.16, length: 0.9, loudness: 0.05, wave: "triangle" },
        { hertz: semitonesUp(12), after: 0.32, length: 1.2, loudness: 0.05, wave: "triangle" },
        { hertz: semitonesUp(0), after: 0.5, length: 1.6, loudness: 0.05, wave: "triangle" },
      ];
    case "lamp":
      return [{ hertz: E5, after: 0, length: 0.5, loudness: 0.025, wave: "sine" }];
    case "refused":
      return [{ hertz: A2, after: 0, length: 0.12, loudness: 0.05, wave: "sine" }];
  }
}

const costNote = (cost: number, range: Range, length: number, loudness: number): Note => ({
  hertz: pitchOf(cost, range),
  after: 0,
  length,
  loudness,
  wave: "triangle",
});
