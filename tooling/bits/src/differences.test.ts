import { expect, test } from "vitest";
import { differences } from "./differences.ts";
import type { Bits } from "./program.ts";

const bits: Bits = { functions: { exp: "0".repeat(16), tanh: "1".repeat(16) }, games: "a".repeat(48) };

test("the same bits differ nowhere", () => {
  expect(differences(bits, { ...bits })).toEqual([]);
});

test("a function that differs is named, and so is one that an engine did not compute", () => {
  expect(differences(bits, { ...bits, functions: { exp: `${"0".repeat(15)}1` } })).toEqual(["exp", "tanh"]);
});

test("of the games, the first number that differs is told by its place", () => {
  const other = { ...bits, games: `${"a".repeat(16)}${"b".repeat(32)}` };
  expect(differences(bits, other)).toEqual([
    `the shipped games, from number 1 on: ${"a".repeat(16)}, ${"b".repeat(16)}`,
  ]);
  expect(differences(bits, { ...bits, games: "a".repeat(32) })).toEqual([
    `the shipped games, from number 2 on: ${"a".repeat(16)}, missing`,
  ]);
});
