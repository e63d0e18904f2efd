import { expect, test } from "vitest";
import { catalogueIn } from "./catalogue.ts";
import inLanguage from "./loader.ts";

const PATH = "/site/src/words.en.ts";
const SOURCE = 'export const words = { skip: "Skip" };';

test("the pseudo-language is made from English", () => {
  expect(catalogueIn("en-XA", PATH, SOURCE)).toBe('export const words = { skip: "Šķííṗ" };');
});

test("another language has its own catalogue beside the English one", () => {
  expect(catalogueIn("de", PATH, SOURCE)).toBe('export * from "./words.de.ts";');
});

test("a bundler gets the same from the loader, which it tells the language and where the words are", () => {
  const load = (options: { locale: string; within?: string }) =>
    inLanguage.call({ resourcePath: PATH, getOptions: () => options }, SOURCE);
  expect(load({ locale: "de" })).toBe('export * from "./words.de.ts";');
  expect(load({ locale: "en-XA", within: "text" })).toBe(SOURCE);
});
