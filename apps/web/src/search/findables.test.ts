import { describe, expect, test } from "vitest";
import { markedIn, sectionsOf } from "./findables.ts";

const chapter = `<main><article><h1>Three factors</h1><p>A lead.</p><div>
  <h2 id="one">First</h2><p>The slope <span class="katex"><span class="katex-mathml"><math><mfrac><mrow>∂C</mrow><mrow>∂w</mrow></mfrac><annotation>\\frac</annotation></math></span><span class="katex-html">∂C</span></span> is small.</p>
  <figure><p>0.5</p></figure>
  <h2 id="two">Second &amp; last</h2><ul><li>one</li><li>two</li></ul><button>Press</button>
</div></article></main>`;

describe("the sections of a chapter", () => {
  test("have the text below their headings, with formulas in words and without figures and controls", () => {
    expect(sectionsOf("/lessons/x", chapter)).toEqual([
      {
        kind: "section",
        href: "/lessons/x#one",
        title: "First",
        on: "Three factors",
        text: "The slope ∂C/∂w is small.",
      },
      { kind: "section", href: "/lessons/x#two", title: "Second & last", on: "Three factors", text: "one two" },
    ]);
  });

  test("are missed where there is no chapter", () => {
    expect(() => sectionsOf("/lessons/x", "<main></main>")).toThrow(RangeError);
  });
});

test("what a page marks is found by its link, or by its id on the page", () => {
  const page = `<div id="bias" data-search="term"><dt><span data-search-title>Bias</span></dt><dd data-search-text>A number.</dd><dd>Elsewhere</dd></div>
    <a href="/play/mirror" data-search="level"><span data-search-title>Mirror</span><span>Signs</span></a>`;
  expect(markedIn("/glossary", page)).toEqual([
    { kind: "term", href: "/glossary#bias", title: "Bias", text: "A number." },
    { kind: "level", href: "/play/mirror", title: "Mirror", text: "Signs" },
  ]);
  expect(() => markedIn("/glossary", `<a href="/x" data-search="level">Mirror</a>`)).toThrow(RangeError);
});
