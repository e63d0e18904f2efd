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

test("the page comes with the network drawn for each kind of board, before any script has run", () => {
  expect(html.match(/<svg/g)).toHaveLength(3);
  for (const width of [824, 640, 320]) expect(html).toContain(`width="${width}"`);
  expect(html).toContain("−1.00");
});

test("the box has its height for either kind of board, and says that the engine is loading", () => {
  expect(html).toMatch(/--wide:\d+px/);
  expect(html).toMatch(/--narrow:\d+px/);
  expect(html).toContain('data-engine="loading"');
});

test("a screen without a game around it says what is missing", () => {
  expect(() => renderToStaticMarkup(<Board withoutEngine="No WebGL." />)).toThrow("needs a <PlayArea> around it");
});

test("a drawing takes its colours from the page's variables alone", () => {
  expect(html).not.toMatch(/#[0-9a-f]{3,6}\b/i);
});
