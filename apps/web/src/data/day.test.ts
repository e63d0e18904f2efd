import { expect, test } from "vitest";
import { day, time } from "./day.ts";

/** In the zone of whoever runs the test, as on the page. */
const at = (hour: number, minute: number) => new Date(2026, 10, 28, hour, minute).toISOString();
/** English puts a space there that does not break, and not the same one in each version of Unicode's data. */
const spaced = (text: string) => text.replaceAll(/\s/g, " ");

test.each([
  { languages: ["en-GB"], early: "00:05", late: "14:30" },
  { languages: ["en-US", "en"], early: "12:05 AM", late: "2:30 PM" },
  { languages: ["de-DE", "en"], early: "00:05", late: "14:30" },
])("who reads $languages is told $early and $late", ({ languages, early, late }) => {
  expect(spaced(time(at(0, 5), languages))).toBe(early);
  expect(spaced(time(at(14, 30), languages))).toBe(late);
});

test.each([
  { languages: ["en-US", "en"], shown: "November 28, 2026" },
  { languages: ["en-GB", "en"], shown: "28 November 2026" },
  { languages: ["fr", "en-AU"], shown: "28 November 2026" },
  { languages: ["de-DE", "en"], shown: "28 November 2026" },
  { languages: [], shown: "28 November 2026" },
])("for who reads $languages a day is $shown", ({ languages, shown }) => {
  expect(day(at(12, 0), languages)).toBe(shown);
});
