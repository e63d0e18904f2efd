import { expect, test } from "vitest";
import { words } from "./words.en.ts";

test.each([
  { answers: 2, levels: 0, said: "This browser now continues with 2 answers." },
  { answers: 0, levels: 1, said: "This browser now continues with 1 won level." },
  { answers: 1, levels: 12, said: "This browser now continues with 1 answer and 12 won levels." },
  { answers: 0, levels: 0, said: "This browser now continues with that work." },
])("whoever joins $answers answers and $levels wins reads “$said”", ({ answers, levels, said }) => {
  expect(words.device.joined(answers, levels, false)).toBe(said);
});
