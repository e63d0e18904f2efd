import { expect, test } from "vitest";
import { sampleDraft } from "./draft.test-data.ts";
import { startsFor } from "./further-starts.ts";

test("a draft that has two further starts is found others, as often as one asks", () => {
  const { starts } = startsFor(sampleDraft);
  expect(starts).toHaveLength(2);
  const others = startsFor({ ...sampleDraft, starts }, 1).starts;
  expect(others).toHaveLength(2);
  expect(others).not.toEqual(starts);
  expect(startsFor(sampleDraft, 2).starts).not.toEqual(starts);
});
