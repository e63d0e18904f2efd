import { expect, test } from "vitest";
import { withPars } from "./pars.ts";

test.each([
  { name: "the level's own", text: '{ "par": 7, "budget": 9 }', becomes: '{ "par": 3, "budget": 9 }' },
  {
    name: "the starts before it",
    text: '{ "starts": [{ "values": [1, [2]], "par": 7 }, { "par" : 8 }], "par": 9 }',
    becomes: '{ "starts": [{ "values": [1, [2]], "par": 4 }, { "par" : 5 }], "par": 3 }',
  },
  {
    name: "the starts after it, and those that are not known",
    text: '{ "par": 9, "starts": [{ "par": 7 }, { "par": 8 }, { "par": 9 }] }',
    becomes: '{ "par": 3, "starts": [{ "par": 4 }, { "par": 5 }, { "par": 1 }] }',
  },
])("pars are written where they stand: $name", ({ text, becomes }) => {
  expect(withPars(text, [3, 4, 5])).toBe(becomes);
});

test("a par that nobody has written is put where it belongs", () => {
  const level =
    '{\n  "budget": 9,\n  "starts": [\n    { "values": [3, 1] },\n    { "values": [2], "par": 9 }\n  ]\n}\n';
  expect(withPars(level, [3, 4, 5])).toBe(
    '{\n  "par": 3,\n  "budget": 9,\n  "starts": [\n    { "values": [3, 1], "par": 4 },\n    { "values": [2], "par": 5 }\n  ]\n}\n',
  );
});
