import { expect, test } from "vitest";
import { katexOptions } from "./katex.ts";
import { chainMacros, indexedMacros } from "./macros.ts";

test.each([
  { command: "\\htmlClass", isTrusted: true },
  { command: "\\htmlData", isTrusted: true },
  { command: "\\htmlStyle", isTrusted: false },
  { command: "\\htmlId", isTrusted: false },
  { command: "\\href", isTrusted: false },
  { command: "\\includegraphics", isTrusted: false },
])("a formula may use $command: $isTrusted", ({ command, isTrusted }) => {
  expect(katexOptions.trust({ command })).toBe(isTrusted);
});

test("a symbol of the prose carries its hue and says which quantity it is", () => {
  expect(chainMacros["\\w"]).toBe("\\htmlData{q=w@#1}{\\htmlClass{q-w}{w^{(#1)}}}");
  expect(chainMacros["\\x"]).toBe("\\htmlData{q=x}{\\htmlClass{q-a}{x}}");
  expect(indexedMacros["\\wat"]).toBe("\\htmlData{q=w@L@#1@#2}{\\htmlClass{q-w}{w_{#1#2}^{(L)}}}");
});
