import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createGame } from "../game.ts";
import { twoByTwo } from "../testing/levels.ts";
import { Board } from "./board.tsx";
import { PlayArea } from "./play-area.tsx";

const html = renderToStaticMarkup(
  <PlayArea game={createGame(twoByTwo)}>
    <Board withoutEngine="No WebGL." />
  </PlayArea>,
);

test("the page comes with the stage drawn for each kind of window, before any script has run", () => {
  const sizes = [...html.matchAll(/viewBox="0 0 (\d+) (\d+)"/g)].map(([, width, height]) => `${width}x${height}`);
  expect(sizes).toEqual(["1440x900", "1024x768", "844x390", "390x844"]);
  expect(html).toContain("−1.00");
});

test("the stage says that the engine is loading", () => {
  expect(html).toContain('data-engine="loading"');
});

test("every knob is a button with its name and value before anything is measured", () => {
  expect(html).toContain('aria-label="weight of layer 1 from input 0 into neuron 0, −1.00"');
});

test("a screen without a game around it says what is missing", () => {
  expect(() => renderToStaticMarkup(<Board withoutEngine="No WebGL." />)).toThrow("needs a <PlayArea> around it");
});

test("a drawing takes its colours from the page's variables alone", () => {
  expect(html).not.toMatch(/#[0-9a-f]{3,6}\b/i);
});
