import { expect, test } from "vitest";
import { notesOf } from "./notes.ts";
import { createVoice } from "./voice.ts";

/** Writes down what a sound card would be asked to do. */
function soundCard(currentTime: number) {
  const asked: { what: string; value: number; at: number }[] = [];
  const note = (what: string) => (value: number, at: number) => void asked.push({ what, value, at });
  const context = {
    currentTime,
    state: "running",
    destination: {},
    createGain: () => ({
      connect: () => undefined,
      gain: {
        setValueAtTime: note("set"),
        linearRampToValueAtTime: note("line"),
        exponentialRampToValueAtTime: note("fall"),
      },
    }),
    createOscillator: () => ({
      frequency: { value: 0 },
      connect: () => undefined,
      start: (at: number) => asked.push({ what: "start", value: 0, at }),
      stop: (at: number) => asked.push({ what: "stop", value: 0, at }),
    }),
    close: () => Promise.resolve(),
    resume: () => Promise.resolve(),
  };
  return { asked, context: context as unknown as AudioContext };
}

test("every note rises from silence and is back at silence when it stops, so that nothing clicks", () => {
  const { asked, context } = soundCard(3);
  const notes = notesOf({ kind: "target", cost: 0.1 }, { target: 0.1, full: 1 });
  createVoice(() => context).play(notes);
  for (let at = 0; at < asked.length; at += 6) {
    const [set, attack, fall, release, start, stop] = asked.slice(at, at + 6);
    expect(set).toMatchObject({ what: "set", value: 0, at: start?.at });
    expect(attack?.at).toBeGreaterThan((set?.at ?? 0) + 0.005);
    expect(fall?.at).toBeGreaterThan(attack?.at ?? 0);
    expect(release).toMatchObject({ what: "line", value: 0, at: stop?.at });
    expect(start?.at).toBeGreaterThan(3);
  }
  expect(asked).toHaveLength(6 * notes.length);
});

test("no sound card is opened before the first note", () => {
  let opened = 0;
  const voice = createVoice(() => {
    opened += 1;
    return soundCard(0).context;
  });
  expect(opened).toBe(0);
  voice.play([]);
  voice.play([]);
  expect(opened).toBe(1);
});
