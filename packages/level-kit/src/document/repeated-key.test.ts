import { expect, test } from "vitest";
import { repeatedKeyIn } from "./repeated-key.ts";

test.each([
  ['{"a":1,"a":2}', { path: "", key: "a" }],
  ['{"a":{"b":[0,{"c":1,"c":1}]}}', { path: "a.b.1", key: "c" }],
  [String.raw`{"a":1,"\u0061" :2}`, { path: "", key: "a" }],
  ['[[],[1,2],{"x":"y","x":3}]', { path: "2", key: "x" }],
  ['{"a":{"a":{"a":1}},"b":{"a":1}}', undefined],
  ['[{"a":1},{"a":1}]', undefined],
  [String.raw`{"a":"\",\"a\":","b":"{[,"}`, undefined],
  ['"a"', undefined],
])("[D2] in %s", (text, repeated) => {
  expect(repeatedKeyIn(text)).toEqual(repeated);
});
