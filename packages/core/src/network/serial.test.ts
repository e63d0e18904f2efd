import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cases } from "../arbitrary.test-data.ts";
import {
  createNetwork,
  FormatError,
  fromDocument,
  fromText,
  numberFrom,
  numberToText,
  textLimits,
  toDocument,
  toText,
} from "../index.ts";

const saved = createNetwork({
  inputs: 2,
  layers: [
    { neurons: 1, activation: "leakyRelu", alpha: 0.125 },
    { neurons: 1, activation: "sigmoid" },
  ],
  weights: [[[0.5, -1.25]], [[1e21]]],
  biases: [[1e-7], [-0]],
  cost: "crossEntropy",
});

describe("texts and documents", () => {
  test("[S1] survive the way out and back to the last bit, without an escape in a URL", () => {
    fc.assert(
      fc.property(cases(), ({ network }) => {
        const text = toText(network);
        expect(encodeURIComponent(text)).toBe(text);
        for (const back of [fromText(text), fromDocument(JSON.parse(JSON.stringify(toDocument(network))))]) {
          expect(Array.from(back.parameters)).toEqual(Array.from(network.parameters));
          expect([back.inputs, back.layers, back.cost]).toEqual([network.inputs, network.layers, network.cost]);
        }
      }),
      { seed: 6 },
    );
  });

  test.each([
    ["101 layers", 1, Array.from({ length: 101 }, () => 1), "at most 100 layers, received 101"],
    ["100,001 inputs", 100_001, [1], "at most 100000 neurons in a layer, received 100001"],
    ["235,500 parameters with all their digits", 784, [300], "at most 4000000 characters, received"],
  ] as const)("[S1 S3] what no text would be read back from is not written: %s", (_, inputs, sizes, message) => {
    const network = createNetwork({
      inputs,
      layers: sizes.map((neurons) => ({ neurons, activation: "identity" })),
      weights: sizes.map((neurons, i) =>
        Array.from({ length: neurons }, () => Array.from({ length: sizes[i - 1] ?? inputs }, () => 1 / 3)),
      ),
      biases: sizes.map((neurons) => Array.from({ length: neurons }, () => 0)),
    });
    expect(() => toText(network)).toThrow(message);
    expect(Array.from(fromDocument(toDocument(network)).parameters)).toEqual(Array.from(network.parameters));
  });

  test("[S1 S3] a network as large as a text may be is read back", () => {
    const deep = `1~1${"_1i".repeat(textLimits.layers)}~q~${Array.from({ length: 200 }, () => ".5").join("_")}`;
    expect(toText(fromText(deep))).toBe(deep);
    const wide = `1~${textLimits.neurons}_1i~q~${"1_".repeat(textLimits.neurons)}0`;
    expect(toText(fromText(wide))).toBe(wide);
    expect(() => fromText(deep.replace("_1i", "_1i_1i"))).toThrow("at most 100 layers");
  });

  test("[S1] any finite number survives as text", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(numberFrom(numberToText(x))).toBe(x + 0);
        expect(encodeURIComponent(numberToText(x))).toBe(numberToText(x));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  test("[S2] of version 1 are read for ever", () => {
    expect(toText(saved)).toBe("1~2_1l.125_1s~c~.5_-1.25_1e-7_1e21_0");
    expect(Array.from(fromText("1~2_1l.125_1s~c~.5_-1.25_1e-7_1e21_0").parameters)).toEqual([
      0.5, -1.25, 1e-7, 1e21, 0,
    ]);
    const document = {
      format: 1,
      inputs: 1,
      layers: [{ neurons: 1, activation: "tanh" }],
      weights: [[[0.1]]],
      biases: [[2]],
      cost: "squares",
    };
    expect(Array.from(fromDocument(document).parameters)).toEqual([0.1, 2]);
  });

  test.each([
    "",
    "2~1_1i~q~1_1",
    "1~1_1i~q",
    "1~1_1i~q~1",
    "1~1_1i~q~1_1_1",
    "1~1_1i~q~1_1~",
    "1~1_1x~q~1_1",
    "1~1_1i~z~1_1",
    "1~1_1i.5~q~1_1",
    "1~1_1l~q~1_1",
    "1~0_1i~q~1_1",
    "1~1_01i~q~1_1",
    "1~1_1i~q~1_NaN",
    "1~1_1i~q~1_Infinity",
    "1~1_1i~q~1_1e999",
    "1~1_1i~q~1_0x10",
    "1~1_1i~q~1_",
    "1~1_1i~q~1_1 ",
  ])("[S3 E1] the text %j is refused as no network", (text) => {
    expect(() => fromText(text)).toThrow(FormatError);
  });

  test("[S3] a text that claims a giant is refused before there is room for it", () => {
    for (const claim of [
      "1~99999_99999i~q~1",
      `1~1${"_999999i".repeat(50)}~q~1`,
      `1~1${"_1i".repeat(1000)}~q~1`,
      "1".repeat(5_000_000),
    ])
      expect(() => fromText(claim)).toThrow(/expected/);
  });

  test.each([
    null,
    3,
    [],
    {},
    { format: 2 },
    { ...toDocument(saved), format: "1" },
    { ...toDocument(saved), extra: 1 },
  ])("[S3 E1] the document %j is refused", (document) => expect(() => fromDocument(document)).toThrow(FormatError));

  test("[S3 E1] a document of wrong inner shape is refused with words", () => {
    const { weights: _, ...rest } = toDocument(saved);
    expect(() => fromDocument(rest)).toThrow("layers of weights: expected 2, received undefined");
    expect(() => fromDocument({ ...toDocument(saved), layers: [null] })).toThrow(/expected/);
    expect(() => fromDocument({ ...toDocument(saved), biases: [["1"], [0]] })).toThrow(
      "b1.0: expected a finite number, received 1",
    );
  });
});
