import { expect, test } from "vitest";
import { asWritten, codeHashOf, newCode, nextCodeOf, PAIRING_LETTERS, RECOVERY_LETTERS } from "./codes.ts";

test("a code is shown in groups, and no two are the same", () => {
  expect(newCode(PAIRING_LETTERS)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(newCode(RECOVERY_LETTERS)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(Array.from({ length: 1_000 }, () => newCode(PAIRING_LETTERS))).size).toBe(1_000);
});

test.each([
  "7K0Q-1ZX4",
  "7k0q1zx4",
  " 7K0Q 1ZX4 ",
  "7KOQ–LZX4",
  "7koq.izx4",
  "7K0Q\u20111ZX4",
  "\u200b7K0Q−1ZX4",
  "７ｋ０ｑ－１ｚｘ４",
])("“%s” is the same code", (written) => {
  expect(asWritten(written)).toBe("7K0Q1ZX4");
  expect(codeHashOf(written)).toBe(codeHashOf("7K0Q-1ZX4"));
});

test("the code after a code is always the same, however that was written, and another for every site", () => {
  const next = nextCodeOf("7K0Q-1ZX4", "key");
  expect(next).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(nextCodeOf("7koq lzx4", "key")).toBe(next);
  expect(nextCodeOf("7K0Q-1ZX4", "another key")).not.toBe(next);
  expect(nextCodeOf(next, "key")).not.toBe(next);
});
