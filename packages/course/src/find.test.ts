import { expect, test } from "vitest";
import { addressOf, placeAt, places, placeTeaching } from "./find.ts";

test("an address leads back to its section", () => {
  for (const place of places) expect(placeAt(addressOf(place))).toBe(place);
});

test.each(["", "#", "a-nudge-travels", "a-nudge-travels#", "#a-chain", "a-nudge-travels#no-such-section"])(
  "%j leads to no section",
  (address) => {
    expect(placeAt(address)).toBeUndefined();
  },
);

test("an idea leads to the section that explains it", () => {
  const home = placeTeaching("chain-rule");
  expect(home && addressOf(home)).toBe("a-nudge-travels#three-links-three-factors");
});

test("an idea that no chapter explains yet leads nowhere", () => {
  expect(placeTeaching("sum-over-paths")).toBeUndefined();
});
