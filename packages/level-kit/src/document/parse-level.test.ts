import { concepts } from "@nn/concepts";
import { describe, expect, test } from "vitest";
import type { Fault, Issue, Measure, OneForEach } from "../issue.ts";
import { oneWeight, twoExamples } from "../testing/levels.ts";
import { MOST_BYTES } from "./json-text.ts";
import { parseLevel, parseLevelText } from "./parse-level.ts";

type Document = Record<string, unknown>;
const document = (): Document => JSON.parse(JSON.stringify({ $schema: "level.schema.json", ...oneWeight }));

function issuesAfter(change: (document: Document) => void): readonly Issue[] {
  const changed = document();
  change(changed);
  const result = parseLevel(changed);
  return result.ok ? [] : result.error;
}

/** Sets a field by its path; `undefined` takes it out. */
function put(path: string, value: unknown) {
  return (target: Document) => {
    const keys = path.split(".");
    const last = keys.pop() as string;
    const owner = keys.reduce((object, key) => object[key] as Document, target);
    if (value === undefined) delete owner[last];
    else owner[last] = value;
  };
}

test("[D1] a good document is the level, without the address of its schema", () => {
  expect(parseLevel(document())).toEqual({ ok: true, value: oneWeight });
  expect(parseLevel(JSON.parse(JSON.stringify(twoExamples)))).toEqual({ ok: true, value: twoExamples });
});

test("[D1] a level has three lamps by default", () => {
  const { lamps: _, ...rest } = document();
  expect(parseLevel(rest)).toMatchObject({ ok: true, value: { lamps: 3 } });
  expect(parseLevel({ ...rest, lamps: 0 })).toMatchObject({ ok: true, value: { lamps: 0 } });
});

interface Refused {
  readonly rule: string;
  readonly put: (document: Document) => void;
  readonly path: string;
  readonly fault: Fault;
}

const atLeast = (limit: number, of: Measure = "number"): Fault => ({ code: "too-little", of, limit, strictly: false });
const atMost = (limit: number, of: Measure = "number"): Fault => ({ code: "too-much", of, limit, strictly: false });
const conceptIds = concepts.map(({ id }) => id);
const kinds = ["nudge", "predict", "backprop"];
const neuron = { neurons: 1, activation: "identity" };
describe("what the schema refuses", () => {
  test.each([
    { rule: "D2", put: put("script", "alert(1)"), path: "", fault: { code: "unknown-keys", keys: ["script"] } },
    {
      rule: "D2",
      put: put("network.cost", "crossEntropy"),
      path: "network",
      fault: { code: "unknown-keys", keys: ["cost"] },
    },
    { rule: "D2", put: put("knobs.0.label", "w"), path: "knobs.0", fault: { code: "unknown-keys", keys: ["label"] } },
    { rule: "D2", put: put("text.en.html", "<b>"), path: "text.en", fault: { code: "unknown-keys", keys: ["html"] } },
    { rule: "D2", put: put("kind", "puzzle"), path: "kind", fault: { code: "not-among", allowed: kinds } },
    { rule: "D2", put: put("format", 2), path: "format", fault: { code: "not-among", allowed: [1] } },
    { rule: "D3", put: put("id", "level-1"), path: "id", fault: { code: "not-uuid" } },
    { rule: "D3", put: put("id", oneWeight.id.toUpperCase()), path: "id", fault: { code: "not-lower-case" } },
    { rule: "D3", put: put("rev", 0), path: "rev", fault: atLeast(1) },
    { rule: "D3", put: put("rev", 1.5), path: "rev", fault: { code: "wrong-kind", kind: "whole-number" } },
    { rule: "D8", put: put("taughtAt", "downhill"), path: "taughtAt", fault: { code: "not-section" } },
    { rule: "D3", put: put("slug", "../up"), path: "slug", fault: { code: "not-slug" } },
    { rule: "D3", put: put("slug", undefined), path: "slug", fault: { code: "missing", kind: "text" } },
    { rule: "D4", put: put("network.layers", []), path: "network.layers", fault: atLeast(1, "entries") },
    {
      rule: "D4",
      put: put("network.layers", Array(7).fill(neuron)),
      path: "network.layers",
      fault: atMost(6, "entries"),
    },
    {
      rule: "D4",
      put: put("network.layers.0.neurons", 5),
      path: "network.layers.0.neurons",
      fault: atMost(4),
    },
    {
      rule: "D4",
      put: put("network.layers.0.activation", "sin"),
      path: "network.layers.0.activation",
      fault: { code: "not-among", allowed: ["identity", "relu", "leakyRelu", "sigmoid", "tanh", "softplus"] },
    },
    { rule: "D4", put: put("network.inputs", 0), path: "network.inputs", fault: atLeast(1) },
    {
      rule: "D4",
      put: put("network.weights.0.0.0", "3"),
      path: "network.weights.0.0.0",
      fault: { code: "wrong-kind", kind: "number" },
    },
    { rule: "D4", put: put("network.weights.0.0.0", 1e9), path: "network.weights.0.0.0", fault: atMost(1000) },
    {
      rule: "D4",
      put: put("network.biases.0.0", Number.NaN),
      path: "network.biases.0.0",
      fault: { code: "wrong-kind", kind: "number" },
    },
    { rule: "D5", put: put("knobs", []), path: "knobs", fault: atLeast(1, "entries") },
    { rule: "D5", put: put("knobs", Array(13).fill(oneWeight.knobs[0])), path: "knobs", fault: atMost(12, "entries") },
    { rule: "D5", put: put("knobs.0.step", 0), path: "knobs.0.step", fault: atLeast(0.001) },
    { rule: "D6", put: put("examples", []), path: "examples", fault: atLeast(1, "entries") },
    {
      rule: "D6",
      put: put("examples", Array(9).fill(oneWeight.examples[0])),
      path: "examples",
      fault: atMost(8, "entries"),
    },
    {
      rule: "D7",
      put: put("target", 0),
      path: "target",
      fault: { code: "too-little", of: "number", limit: 0, strictly: true },
    },
    { rule: "D7", put: put("budget", 201), path: "budget", fault: atMost(200) },
    { rule: "D7", put: put("lamps", 10), path: "lamps", fault: atMost(9) },
    {
      rule: "D7",
      put: put("ceiling", Number.POSITIVE_INFINITY),
      path: "ceiling",
      fault: { code: "wrong-kind", kind: "number" },
    },
    { rule: "D8", put: put("teaches", "magic"), path: "teaches", fault: { code: "not-among", allowed: conceptIds } },
    {
      rule: "D8",
      put: put("requires", ["magic"]),
      path: "requires.0",
      fault: { code: "not-among", allowed: conceptIds },
    },
    { rule: "D9", put: put("text.en", undefined), path: "text.en", fault: { code: "missing", kind: "object" } },
    { rule: "D9", put: put("text.en.title", "x".repeat(41)), path: "text.en.title", fault: atMost(40, "characters") },
    { rule: "D9", put: put("text.en.goal", "x".repeat(121)), path: "text.en.goal", fault: atMost(120, "characters") },
    { rule: "D9", put: put("text.en.aha", "x".repeat(241)), path: "text.en.aha", fault: atMost(240, "characters") },
    { rule: "D9", put: put("text.en.aha", ""), path: "text.en.aha", fault: atLeast(1, "characters") },
    { rule: "D9", put: put("text.en.goal", "cost $C"), path: "text.en.goal", fault: { code: "open-formula" } },
    { rule: "D9", put: put("text.en.goal", "two\nlines"), path: "text.en.goal", fault: { code: "not-one-line" } },
    { rule: "D9", put: put("text.klingon!", oneWeight.text.en), path: "text", fault: { code: "not-languages" } },
    {
      rule: "D9",
      put: put("text.de", { title: "Ein" }),
      path: "text.de.goal",
      fault: { code: "missing", kind: "text" },
    },
  ] satisfies readonly Refused[])("[$rule] $path: $fault.code", ({ put: change, path, fault }) => {
    expect(issuesAfter(change)).toContainEqual({ path, ...fault });
  });

  test.each([null, undefined, [], "level", 7])("[D2] %j is no level", (value) => {
    expect(parseLevel(value).ok).toBe(false);
  });

  test("[D9] another language may stand beside English", () => {
    expect(issuesAfter(put("text.de", oneWeight.text.en))).toEqual([]);
    expect(issuesAfter(put("text.pt-BR", oneWeight.text.en))).toEqual([]);
  });
});

const wrongLength = (length: number, expected: number, each: OneForEach): Fault => ({
  code: "wrong-length",
  length,
  expected,
  for: each,
});

describe("documents that contradict themselves", () => {
  test.each([
    {
      rule: "D4",
      put: put("network.weights", []),
      path: "network.weights",
      fault: wrongLength(0, 1, { each: "layer" }),
    },
    {
      rule: "D4",
      put: put("network.biases", [[0], [0]]),
      path: "network.biases",
      fault: wrongLength(2, 1, { each: "layer" }),
    },
    {
      rule: "D4",
      put: put("network.weights.0", [[1], [2]]),
      path: "network.weights.0",
      fault: wrongLength(2, 1, { each: "row-of-neuron", layer: 1 }),
    },
    {
      rule: "D4",
      put: put("network.weights.0.0", [1, 2]),
      path: "network.weights.0.0",
      fault: wrongLength(2, 1, { each: "previous-neuron" }),
    },
    {
      rule: "D4",
      put: put("network.biases.0", []),
      path: "network.biases.0",
      fault: wrongLength(0, 1, { each: "neuron", layer: 1 }),
    },
    {
      rule: "D5",
      put: put("knobs.0.parameter", "w2.0.0"),
      path: "knobs.0.parameter",
      fault: { code: "unknown-parameter", known: ["w1.0.0", "b1.0"] },
    },
    { rule: "D5", put: put("knobs.1", oneWeight.knobs[0]), path: "knobs.1.parameter", fault: { code: "second-knob" } },
    {
      rule: "D5",
      put: put("knobs.0.max", 2),
      path: "knobs.0",
      fault: { code: "start-out-of-range", start: 3, min: 0, max: 2 },
    },
    {
      rule: "D5",
      put: put("knobs.0.step", 5),
      path: "knobs.0",
      fault: { code: "range-below-step", min: 0, max: 4, step: 5 },
    },
    {
      rule: "D5",
      put: put("knobs.0.step", 3.5), // from 3, up to 4 and down to 0 are both too near
      path: "knobs.0",
      fault: { code: "knob-cannot-move", start: 3, step: 3.5 },
    },
    {
      rule: "D5",
      put: put("knobs.0.step", 0.009),
      path: "knobs.0",
      fault: { code: "range-too-fine", min: 0, max: 4, mostSteps: 400 },
    },
    {
      rule: "D6",
      put: put("examples.0.input", [1, 2]),
      path: "examples.0.input",
      fault: wrongLength(2, 1, { each: "input" }),
    },
    {
      rule: "D6",
      put: put("examples.0.target", []),
      path: "examples.0.target",
      fault: wrongLength(0, 1, { each: "output" }),
    },
    { rule: "D7", put: put("budget", 2), path: "budget", fault: { code: "budget-below-par", par: 3 } },
    { rule: "D7", put: put("ceiling", 0.2), path: "ceiling", fault: { code: "ceiling-below-target", target: 0.25 } },
    {
      rule: "D8",
      put: put("requires", ["cost", "cost"]),
      path: "requires.1",
      fault: { code: "required-twice", concept: "cost" },
    },
    {
      rule: "D8",
      put: put("requires", ["cost-slope"]),
      path: "requires.0",
      fault: { code: "requires-what-it-teaches", concept: "cost-slope" },
    },
    {
      rule: "D8",
      put: put("requires", ["backwards"]),
      path: "requires.0",
      fault: { code: "requires-what-follows", concept: "backwards", teaches: "cost-slope" },
    },
  ] satisfies readonly Refused[])("[$rule] $path: $fault.code", ({ put: change, path, fault }) => {
    expect(issuesAfter(change)).toContainEqual({ path, ...fault });
  });

  test("[D1] every contradiction is listed, not only the first", () => {
    const issues = issuesAfter((target) => {
      put("knobs.0.parameter", "b9.0")(target);
      put("budget", 1)(target);
    });
    expect(issues.map(({ path }) => path)).toEqual(["knobs.0.parameter", "budget"]);
  });

  test("[D2] a field of the wrong shape does not hide contradictions elsewhere", () => {
    const issues = issuesAfter((target) => {
      put("rev", 0)(target);
      put("network.biases", [[0, 0]])(target);
      put("requires", ["cost-slope"])(target);
      put("text.en.title", "\u202E")(target);
    });
    expect(issues.map(({ path }) => path)).toEqual(["rev", "network.biases.0", "requires.0", "text.en.title"]);
  });

  test("[D2] a key twice is refused, with its place", () => {
    const text = JSON.stringify(document()).replace('"neurons":1', '"neurons":1,"neurons":4');
    expect(parseLevelText(text)).toEqual({
      ok: false,
      error: [{ path: "network.layers.0", code: "repeated-key", key: "neurons" }],
    });
  });
});

describe("text from anywhere", () => {
  test("[D10] a document as text reads the same as the document itself", () => {
    expect(parseLevelText(JSON.stringify(document(), null, 2))).toEqual({ ok: true, value: oneWeight });
  });

  test.each([
    { name: "brackets without end", text: "[".repeat(60_000), fault: { code: "too-deep", most: 12 } },
    {
      name: "objects in objects",
      text: `${'{"a":'.repeat(13)}1${"}".repeat(13)}`,
      fault: { code: "too-deep", most: 12 },
    },
    {
      name: "too many characters",
      text: `"${"x".repeat(MOST_BYTES)}"`,
      fault: { code: "too-many-bytes", most: 65_536 },
    },
    {
      name: "few characters of many bytes",
      text: `"${"€".repeat(22_000)}"`,
      fault: { code: "too-many-bytes", most: 65_536 },
    },
    {
      name: "half a document",
      text: '{"format": 1',
      fault: { code: "not-json", detail: expect.stringMatching(/JSON/) },
    },
    { name: "nothing", text: "", fault: { code: "not-json", detail: expect.stringMatching(/JSON/) } },
  ])("[D10] $name is refused", ({ text, fault }) => {
    expect(parseLevelText(text)).toEqual({ ok: false, error: [{ path: "", ...fault }] });
  });

  test("[D10] brackets inside strings do not count", () => {
    const changed = document();
    put("text.en.aha", 'Brackets "[[[[[[[[[[[[[[[[" and \\ stay text.')(changed);
    expect(parseLevelText(JSON.stringify(changed)).ok).toBe(true);
  });

  test("[D2] a key that reaches for the prototype is refused", () => {
    const json = JSON.stringify(document());
    const result = parseLevelText(json.replace('"format":1', '"format":1,"__proto__":{"par":1}'));
    expect(result).toMatchObject({ ok: false });
    const inTexts = parseLevelText(json.replace('"en":', `"__proto__":${JSON.stringify(oneWeight.text.en)},"en":`));
    expect(inTexts).toEqual({ ok: false, error: [{ path: "", code: "forbidden-key", key: "__proto__" }] });
  });
});
