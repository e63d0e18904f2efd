import type { RichPart } from "@nn/exercises";
import { expect, test } from "vitest";
import { glued } from "./glued.ts";

const tex = (plain: string): RichPart => ({ tex: plain, plain });
const say = (text: string): RichPart => ({ text });
const told = (parts: readonly RichPart[]) =>
  glued(parts).map((group) => group.map((part) => ("tex" in part ? part.plain : part.text)).join(""));

test("an equals sign holds two short formulas together", () => {
  expect(told([say("then "), tex("a^(L)"), say(" = "), tex("σ(z^(L))"), say(", and")])).toEqual([
    "then ",
    "a^(L) = σ(z^(L))",
    ", and",
  ]);
});

test("a long formula may begin a line of its own", () => {
  expect(told([tex("z^(L)"), say(" = "), tex("w^(L)*a^(L-1) + b^(L) + more")])).toHaveLength(3);
});

test("words between formulas, and a sign at an end, let the line break", () => {
  expect(told([tex("a"), say(" and "), tex("b"), say(" = ")])).toHaveLength(4);
});
