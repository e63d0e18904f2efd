import type { ConceptId } from "@nn/concepts";
import { expect, test } from "vitest";
import { course } from "./course.ts";
import { addressOf, movedFrom, placeAt, placeExplaining, places, placeTeaching, recallAt } from "./find.ts";

test("an address leads back to its section", () => {
  for (const place of places) expect(placeAt(addressOf(place))).toBe(place);
});

test.each(["", "#", "a-nudge-travels", "a-nudge-travels#", "#a-row", "a-nudge-travels#no-such-section"])(
  "%j leads to no section",
  (address) => {
    expect(placeAt(address)).toBeUndefined();
  },
);

test("a former address leads to where the section stands today", () => {
  expect(placeAt("a-nudge-travels#a-chain")).toBe(placeAt("four-neurons-in-a-row#a-row"));
  expect(movedFrom("a-nudge-travels")["a-chain"]).toBe("four-neurons-in-a-row#a-row");
  expect(movedFrom("four-neurons-in-a-row")).toEqual({});
});

test("an idea leads to the section that explains it", () => {
  const home = placeTeaching("chain-rule");
  expect(home && addressOf(home)).toBe("before-you-start#two-in-a-row");
});

test("an idea that no chapter explains leads nowhere", () => {
  expect(placeTeaching("no-such-idea" as ConceptId)).toBeUndefined();
});

test("a named section explains before the home of the idea does, and the home where there is none of that name", () => {
  const home = placeTeaching("gradient-descent");
  const named = placeAt("downhill#step-size");
  expect(named).not.toBe(home);
  expect(placeExplaining("gradient-descent", "downhill#step-size")).toBe(named);
  expect(placeExplaining("gradient-descent", "downhill#no-such-section")).toBe(home);
  expect(placeExplaining("gradient-descent")).toBe(home);
});

test("a question is found by the name of its chapter and its own, and by no other name", () => {
  for (const chapter of course.chapters)
    for (const recall of chapter.sayItBack)
      expect(recallAt(`${chapter.slug}#${recall.id}`)).toEqual({ chapter, recall });
  for (const name of ["", "downhill", "downhill#", "#one-step", "downhill#no-such-question"])
    expect(recallAt(name)).toBeUndefined();
});
