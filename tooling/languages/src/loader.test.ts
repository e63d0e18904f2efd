import { expect, test } from "vitest";
import inLanguage from "./loader.ts";

const load = (source: string, options: { locale: string; within?: string }) =>
  inLanguage.call({ resourcePath: "/site/src/words.en.ts", getOptions: () => options }, source);

test("the pseudo-language is made from English", () => {
  expect(load('export const words = { skip: "Skip" };', { locale: "en-XA" })).toBe(
    'export const words = { skip: "Šķííṗ" };',
  );
});

test("another language has its own catalogue beside the English one", () => {
  expect(load('export const words = { skip: "Skip" };', { locale: "de" })).toBe('export * from "./words.de.ts";');
});
