import { expect, test } from "vitest";
import { families } from "../catalogue.ts";
import { exerciseOf } from "../exercise/registry.ts";
import type { Part } from "../parts/part.ts";
import { plainTextOf, type RichText } from "../question/rich-text.ts";

/** What only somebody who has answered an earlier part can make sense of. */
const TAKEN_FOR_GRANTED =
  /\byour (?:two|three|other|earlier|answers|ratio|factors|numbers|formula|rates?)\b|answers? above|from above|\byou (?:have (?:the|already|just|ranked|found|worked)|worked|found|just)\b|that you (?:chose|placed|have)/i;
/** Words of ours that no chapter has taught. */
const JARGON = /\bbend of\b|\bsensitivity of the\b|\bcanonical\b|\bcoefficient\b/i;

const seeds = [0, 1, 2, 3, 7, 11];

const textsOf = (part: Part): readonly RichText[] => [
  part.otherwise,
  ...part.hints,
  ...[...part.wrongs, ...("further" in part ? (part.further ?? []) : [])].flatMap(({ title, explanation }) => [
    [{ text: title }],
    explanation,
  ]),
];

test("every part stands alone: no message speaks of answers that were not given, or in words that were not taught", () => {
  const found = families.flatMap(({ id }) =>
    seeds.flatMap((seed) =>
      exerciseOf(id, seed).parts.flatMap((part) =>
        textsOf(part)
          .map(plainTextOf)
          .filter((text) => TAKEN_FOR_GRANTED.test(text) || JARGON.test(text))
          .map((text) => `${id} ${part.id}: ${text}`),
      ),
    ),
  );
  expect([...new Set(found)]).toEqual([]);
});
