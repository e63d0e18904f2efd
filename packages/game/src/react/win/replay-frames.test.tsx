// @vitest-environment jsdom
import { expect, test } from "vitest";
import { createGame } from "../../game.ts";
import { replayDocument } from "../../replay/document.ts";
import { showsOf } from "../../shows.ts";
import { twoByTwo } from "../../testing/levels.ts";
import { replayFrames } from "./replay-frames.tsx";

const MOST_BYTES = 1_000_000;

test("there is a picture for the start and for each nudge, and a long game is still a small file", () => {
  const level = { ...twoByTwo, budget: 40, target: 1e-9 };
  const game = createGame(level);
  for (let nudge = 0; nudge < 20; nudge++) game.send({ kind: "nudge", knob: 0, direction: nudge % 2 ? -1 : 1 });
  const frames = replayFrames(game, showsOf(level));
  expect(frames).toHaveLength(21);
  expect(new Set(frames).size).toBe(21);
  expect(frames.every((frame) => frame.startsWith("<svg"))).toBe(true);
  const page = replayDocument({
    title: "A replay",
    subtitle: "",
    language: "en",
    frames,
    variables: {},
    words: { path: "Your path", play: "Play" },
  });
  expect(new Blob([page]).size).toBeLessThan(MOST_BYTES);
});
