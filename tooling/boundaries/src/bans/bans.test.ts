import { describe, expect, test } from "vitest";
import { type Files, workspaceWith } from "../testing/tree.ts";
import { banFaults } from "./bans.ts";

const faultsWith = (changes: Files) => banFaults(workspaceWith(changes));

/** The rules that each line of code breaks. One file for each line, all linted in one run. */
function rulesBrokenBy(folder: string, lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const path = (index: number) => `${folder}/line-${index}.ts`;
  const faults = faultsWith(Object.fromEntries(lines.map((line, index) => [path(index), line])));
  return new Map(
    lines.map((line, index) => [line, faults.filter(({ file }) => file === path(index)).map(({ rule }) => rule)]),
  );
}

const harmless = [
  "export const x = Math.abs(-1) + Math.max(1, Math.sqrt(2), Math.PI);",
  "export const x = (exp: number) => ({ pow: exp, random: 1, constructor: exp });",
  "export const x = '**' + 'Math.random()'; // Math.exp(1) ** 2, new Date()",
  "export const x = (Date: number) => Date;",
  "export class X { constructor(readonly y = /** Math.exp */ 2 * 3) {} }",
];

const chance = [
  "export const x = Math.random();",
  "export const { random } = Math;",
  'export const x = Math["random"]();',
  'export const x = Math["ran" + "dom"]();',
  "const M = Math; export const x = M.random();",
  "export const x = ((m: Math) => m)(Math);",
  "export const x = Math?.random?.();",
  "export const x = Reflect.get(Math, 'random');",
  "export const x = { ...Math };",
];

const globals = [
  "export const x = new Date();",
  "export const x = Date.now;",
  "export const x = (y: Date) => y;",
  "export const x = globalThis.Math.random();",
  'export const x = globalThis["Date"];',
  "export const { Math: M } = globalThis;",
  "export const x = self.Date;",
  "export const x = performance.now();",
  "export const x = crypto.randomUUID();",
  "export const x = new Intl.DateTimeFormat().format();",
  'export const x = eval("1");',
  'export const x = (0, eval)("1");',
  'export const x = new Function("return 1");',
  'export const x = Function("return 1");',
  "export const x = process.hrtime();",
];

const constructors = ['export const x = [].constructor("1");', 'export const x = (() => 1)["constructor"];'];

const inexact = [
  ...["exp", "expm1", "log", "log1p", "log2", "log10", "pow", "cbrt", "hypot", "sin", "cos", "tan", "asin", "acos"],
  ...["atan", "atan2", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh"],
].map((name) => `export const x = Math.${name}(1, 2);`);

const disguised = [
  "export const x = Math.abs(Math.exp(1));",
  "export const { exp: e } = Math;",
  'export const x = Math["exp"](1);',
  "export const x = Math /* here */ . tanh(1);",
  "export const x = [1].map(Math.exp);",
];

const powers = ["export const x = 2 ** 3;", "export let x = 2; x **= 3;", "export const x = [2].map((y) => y**2);"];

describe.each([
  { name: "a pure package", folder: "packages/algebra/src" },
  { name: "a package that replays depend on", folder: "packages/core/src" },
])("$name", ({ folder }) => {
  test("does exact arithmetic, and names things as it likes", () => {
    expect([...rulesBrokenBy(folder, harmless)]).toEqual(harmless.map((line) => [line, []]));
  });

  test.each([
    { name: "chance, however it is reached", lines: chance, rule: "math" },
    { name: "clock, machine and evaluation, however they are reached", lines: globals, rule: "global" },
    { name: "a way to Function", lines: constructors, rule: "constructor" },
  ])("is refused $name", ({ lines, rule }) => {
    expect([...rulesBrokenBy(folder, lines)]).toEqual(lines.map((line) => [line, expect.arrayContaining([rule])]));
  });
});

describe("the functions whose last bits differ between engines", () => {
  test.each([
    { lines: inexact, rule: "math" },
    { lines: disguised, rule: "math" },
    { lines: powers, rule: "power" },
  ])("are refused where a replay depends on them: $lines.0", ({ lines, rule }) => {
    expect([...rulesBrokenBy("packages/core/src", lines)]).toEqual(lines.map((line) => [line, [rule]]));
  });

  test("are allowed in a pure package whose verdict is the server's alone", () => {
    const lines = [...inexact, ...powers];
    expect([...rulesBrokenBy("packages/algebra/src", lines)]).toEqual(lines.map((line) => [line, []]));
  });
});

test("tests, scripts and packages that are not pure are exempt", () => {
  const code = "export const x = Math.random() ** new Date();";
  const paths = ["core/src/x.test.ts", "core/scripts/x.ts", "core/goldens/x.ts", "db/src/x.ts"];
  expect(faultsWith(Object.fromEntries(paths.map((path) => [`packages/${path}`, code])))).toEqual([]);
});

test("keys behind a wall are pure as well", () => {
  const faults = faultsWith({
    "packages/exercises/src/families/links/weight/make.ts": "export const x = Math.random();",
  });
  expect(faults.map(({ rule }) => rule)).toEqual(["math"]);
});

test("a comment that switches the ban off is refused, since the list of exceptions is the only way", () => {
  const code = [
    "// biome-ignore lint/style/noRestrictedGlobals: now",
    "export const x = new Date();",
    "// biome-ignore lint: all",
  ];
  expect(faultsWith({ "packages/core/src/x.ts": code.join("\n") })).toEqual([
    expect.objectContaining({ rule: "suppression", line: 1 }),
    expect.objectContaining({ rule: "suppression", line: 3 }),
  ]);
});

test("every fault says where it is and what to do instead", () => {
  const code = "export const x = 1;\nexport const y = Math.exp(x);\nexport const z = Date.now() ** 2;";
  const told = faultsWith({ "packages/core/src/x.ts": code }).map(
    ({ file, line, words }) => `${file}:${line} ${words}`,
  );
  expect(told.toSorted()).toEqual([
    "packages/core/src/x.ts:2 uses Math for what differs between engines, for chance, or otherwise than as Math.name; a replay needs the same bits: use @nn/core's own exp and friends",
    "packages/core/src/x.ts:3 raises to a power, whose last bit differs between engines; multiply",
    "packages/core/src/x.ts:3 uses Date, but is pure; time comes in as an argument",
  ]);
});

test("a file that cannot be read is not skipped", () => {
  expect(() => faultsWith({ "packages/core/src/x.ts": "export const = ;" })).toThrow(
    /Biome cannot check packages\/core\/src\/x\.ts/,
  );
});
