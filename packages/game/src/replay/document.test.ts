import { expect, test } from "vitest";
import { replayDocument } from "./document.ts";

const page = replayDocument({
  title: "A replay of <Mirror> & more",
  subtitle: 'Solved in 2 nudges, "at par"',
  language: "en",
  frames: ["<svg>0</svg>", "<svg>1</svg>", "<svg>2</svg>"],
  variables: { "--paper": "#fff", "--sans": '"Source Sans 3", sans-serif' },
  words: { path: "Your path", play: "Play" },
});

test("a replay's file has a picture for each moment, and shows the first", () => {
  expect(page.match(/<div class="frame">/g)).toHaveLength(1);
  expect(page.match(/<div class="frame" hidden>/g)).toHaveLength(2);
  expect(page).toContain('max="2"');
});

test("it needs nothing from anywhere else", () => {
  expect(page).not.toMatch(/https?:|src=|href=|@import|url\(/);
});

test("words are words in it, and no markup", () => {
  expect(page).toContain("<h1>A replay of &lt;Mirror&gt; &amp; more</h1>");
  expect(page).toContain("&quot;at par&quot;");
});

test("its colours are the page's own", () => {
  expect(page).toContain(':root{--paper:#fff;--sans:"Source Sans 3", sans-serif}');
});
