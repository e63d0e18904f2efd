import { describe, expect, test } from "vitest";
import type { Issue } from "../result.ts";
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

test("[D1] a level has three lamps unless it says otherwise", () => {
  const { lamps: _, ...rest } = document();
  expect(parseLevel(rest)).toMatchObject({ ok: true, value: { lamps: 3 } });
  expect(parseLevel({ ...rest, lamps: 0 })).toMatchObject({ ok: true, value: { lamps: 0 } });
});

const neuron = { neurons: 1, activation: "identity" };
describe("what the schema refuses", () => {
  test.each([
    { rule: "D2", put: put("script", "alert(1)"), path: "", says: 'has no place for "script"; take it out' },
    { rule: "D2", put: put("network.cost", "crossEntropy"), path: "network", says: /"cost"/ },
    { rule: "D2", put: put("knobs.0.label", "w"), path: "knobs.0", says: /"label"/ },
    { rule: "D2", put: put("text.en.html", "<b>"), path: "text.en", says: /"html"/ },
    { rule: "D2", put: put("kind", "backprop"), path: "kind", says: 'must be "nudge"' },
    { rule: "D2", put: put("format", 2), path: "format", says: "must be 1" },
    { rule: "D3", put: put("id", "level-1"), path: "id", says: /uuid/ },
    { rule: "D3", put: put("id", oneWeight.id.toUpperCase()), path: "id", says: "must be written in lower case" },
    { rule: "D3", put: put("rev", 0), path: "rev", says: "must be at least 1" },
    { rule: "D3", put: put("rev", 1.5), path: "rev", says: "must be a whole number" },
    { rule: "D3", put: put("slug", "../up"), path: "slug", says: /lower-case words/ },
    { rule: "D3", put: put("slug", undefined), path: "slug", says: "is missing; put text here" },
    { rule: "D4", put: put("network.layers", []), path: "network.layers", says: "must have at least 1 entries" },
    { rule: "D4", put: put("network.layers", Array(7).fill(neuron)), path: "network.layers", says: /at most 6/ },
    {
      rule: "D4",
      put: put("network.layers.0.neurons", 5),
      path: "network.layers.0.neurons",
      says: "must be at most 4",
    },
    {
      rule: "D4",
      put: put("network.layers.0.activation", "sin"),
      path: "network.layers.0.activation",
      says: /"softplus"/,
    },
    { rule: "D4", put: put("network.inputs", 0), path: "network.inputs", says: "must be at least 1" },
    {
      rule: "D4",
      put: put("network.weights.0.0.0", "3"),
      path: "network.weights.0.0.0",
      says: "must be a finite number",
    },
    { rule: "D4", put: put("network.weights.0.0.0", 1e9), path: "network.weights.0.0.0", says: "must be at most 1000" },
    {
      rule: "D4",
      put: put("network.biases.0.0", Number.NaN),
      path: "network.biases.0.0",
      says: "must be a finite number",
    },
    { rule: "D5", put: put("knobs", []), path: "knobs", says: /at least 1/ },
    { rule: "D5", put: put("knobs", Array(13).fill(oneWeight.knobs[0])), path: "knobs", says: /at most 12/ },
    { rule: "D5", put: put("knobs.0.step", 0), path: "knobs.0.step", says: "must be at least 0.001" },
    { rule: "D6", put: put("examples", []), path: "examples", says: /at least 1/ },
    { rule: "D6", put: put("examples", Array(9).fill(oneWeight.examples[0])), path: "examples", says: /at most 8/ },
    { rule: "D7", put: put("target", 0), path: "target", says: "must be more than 0" },
    { rule: "D7", put: put("budget", 201), path: "budget", says: "must be at most 200" },
    { rule: "D7", put: put("lamps", 10), path: "lamps", says: "must be at most 9" },
    { rule: "D7", put: put("ceiling", Number.POSITIVE_INFINITY), path: "ceiling", says: "must be a finite number" },
    { rule: "D8", put: put("teaches", "magic"), path: "teaches", says: /"sum-over-paths"/ },
    { rule: "D8", put: put("requires", ["magic"]), path: "requires.0", says: /"derivative"/ },
    { rule: "D9", put: put("text.en", undefined), path: "text.en", says: /missing/ },
    { rule: "D9", put: put("text.en.title", "x".repeat(41)), path: "text.en.title", says: /at most 40 characters/ },
    { rule: "D9", put: put("text.en.goal", "x".repeat(121)), path: "text.en.goal", says: /at most 120/ },
    { rule: "D9", put: put("text.en.aha", "x".repeat(241)), path: "text.en.aha", says: /at most 240/ },
    { rule: "D9", put: put("text.en.aha", ""), path: "text.en.aha", says: /at least 1/ },
    { rule: "D9", put: put("text.en.goal", "cost $C"), path: "text.en.goal", says: /dollar signs come in pairs/ },
    { rule: "D9", put: put("text.en.goal", "two\nlines"), path: "text.en.goal", says: /one line/ },
    { rule: "D9", put: put("text.klingon!", oneWeight.text.en), path: "text", says: /languages as names/ },
    { rule: "D9", put: put("text.de", { title: "Ein" }), path: "text.de.goal", says: /missing/ },
  ])("[$rule] $path: $says", ({ put: change, path, says }) => {
    const message = typeof says === "string" ? says : expect.stringMatching(says);
    expect(issuesAfter(change)).toContainEqual({ path, message });
  });

  test.each([null, undefined, [], "level", 7])("[D2] %j is no level", (value) => {
    expect(parseLevel(value).ok).toBe(false);
  });

  test("[D9] another language may stand beside English", () => {
    expect(issuesAfter(put("text.de", oneWeight.text.en))).toEqual([]);
    expect(issuesAfter(put("text.pt-BR", oneWeight.text.en))).toEqual([]);
  });
});

describe("what contradicts itself", () => {
  test.each([
    { rule: "D4", put: put("network.weights", []), path: "network.weights", says: /needs 1: one for each layer/ },
    { rule: "D4", put: put("network.biases", [[0], [0]]), path: "network.biases", says: /has 2 entries/ },
    {
      rule: "D4",
      put: put("network.weights.0", [[1], [2]]),
      path: "network.weights.0",
      says: /one row for each neuron of layer 1/,
    },
    { rule: "D4", put: put("network.weights.0.0", [1, 2]), path: "network.weights.0.0", says: /the layer before/ },
    { rule: "D4", put: put("network.biases.0", []), path: "network.biases.0", says: /needs 1/ },
    { rule: "D5", put: put("knobs.0.parameter", "w2.0.0"), path: "knobs.0.parameter", says: /it has w1\.0\.0, b1\.0/ },
    { rule: "D5", put: put("knobs.1", oneWeight.knobs[0]), path: "knobs.1.parameter", says: /stands twice/ },
    { rule: "D5", put: put("knobs.0.max", 2), path: "knobs.0", says: /starts at 3, outside of 0 to 2/ },
    { rule: "D5", put: put("knobs.0.step", 5), path: "knobs.0", says: /cannot move/ },
    { rule: "D5", put: put("knobs.0.step", 0.009), path: "knobs.0", says: /more than 400 steps/ },
    { rule: "D6", put: put("examples.0.input", [1, 2]), path: "examples.0.input", says: /needs 1: one for each input/ },
    { rule: "D6", put: put("examples.0.target", []), path: "examples.0.target", says: /has 0 entries, but needs 1/ },
    { rule: "D7", put: put("budget", 2), path: "budget", says: /less than par, 3/ },
    { rule: "D7", put: put("ceiling", 0.2), path: "ceiling", says: /above the target, 0.25/ },
    { rule: "D8", put: put("requires", ["cost", "cost"]), path: "requires.1", says: /stands twice/ },
    { rule: "D8", put: put("requires", ["cost-slope"]), path: "requires.0", says: /is what the level teaches/ },
    {
      rule: "D8",
      put: put("requires", ["backwards"]),
      path: "requires.0",
      says: /"Going backwards" rests on "Slope of the cost"/,
    },
  ])("[$rule] $path: $says", ({ put: change, path, says }) => {
    expect(issuesAfter(change)).toContainEqual({ path, message: expect.stringMatching(says) });
  });

  test("[D1] every contradiction is listed, not only the first", () => {
    const issues = issuesAfter((target) => {
      put("knobs.0.parameter", "b9.0")(target);
      put("budget", 1)(target);
    });
    expect(issues.map(({ path }) => path)).toEqual(["knobs.0.parameter", "budget"]);
  });
});

describe("text of unknown origin", () => {
  test("[D10] a document in text is read as the document is", () => {
    expect(parseLevelText(JSON.stringify(document(), null, 2))).toEqual({ ok: true, value: oneWeight });
  });

  test.each([
    { name: "brackets without end", text: "[".repeat(60_000), says: /nested more than 12 deep/ },
    { name: "objects in objects", text: `${'{"a":'.repeat(13)}1${"}".repeat(13)}`, says: /nested/ },
    { name: "too many characters", text: `"${"x".repeat(MOST_BYTES)}"`, says: /larger than 65536 bytes/ },
    { name: "few characters of many bytes", text: `"${"€".repeat(22_000)}"`, says: /larger/ },
    { name: "half a document", text: '{"format": 1', says: /is not JSON/ },
    { name: "nothing", text: "", says: /is not JSON/ },
  ])("[D10] $name is refused", ({ text, says }) => {
    expect(parseLevelText(text)).toEqual({ ok: false, error: [{ path: "", message: expect.stringMatching(says) }] });
  });

  test("[D10] brackets inside of strings do not count", () => {
    const changed = document();
    put("text.en.aha", 'Brackets "[[[[[[[[[[[[[[[[" and \\ stay text.')(changed);
    expect(parseLevelText(JSON.stringify(changed)).ok).toBe(true);
  });

  test("[D2] a key that reaches for the prototype is refused", () => {
    const json = JSON.stringify(document());
    const result = parseLevelText(json.replace('"format":1', '"format":1,"__proto__":{"par":1}'));
    expect(result).toMatchObject({ ok: false });
    const inTexts = parseLevelText(json.replace('"en":', `"__proto__":${JSON.stringify(oneWeight.text.en)},"en":`));
    expect(inTexts).toEqual({ ok: false, error: [{ path: "", message: expect.stringMatching(/__proto__/) }] });
  });
});
