import { expect, test } from "vitest";
import type { Findable } from "./found.ts";
import { searcher } from "./search.ts";

const all: readonly Findable[] = [
  {
    kind: "section",
    href: "/lessons/a#b",
    title: "The bias",
    on: "The neuron before",
    text: "It is added to the sum.",
  },
  { kind: "term", href: "/glossary#bias", title: "Bias", text: "A number that a neuron adds." },
  { kind: "exercise", href: "/practice/x", title: "The chain rule", text: "Rates multiply along the way." },
];
const search = searcher(all);
const found = (typed: string) => search(typed).map(({ href }) => href);

test("a title counts more than a word in the text", () => {
  expect(found("neuron")).toEqual(["/lessons/a#b", "/glossary#bias"]);
  expect(found("bias")).toContain("/glossary#bias");
});

test("the beginning of a word finds it, and so does a word with a wrong letter", () => {
  expect(found("multip")).toEqual(["/practice/x"]);
  expect(found("multipy")).toEqual(["/practice/x"]);
});

test("every word must be there", () => {
  expect(found("chain rates")).toEqual(["/practice/x"]);
  expect(found("chain bias")).toEqual([]);
});

test.each(["", "   ", "(", "**", "🙂"])("%j finds nothing", (typed) => {
  expect(found(typed)).toEqual([]);
});
