import { gradientOf } from "@nn/core";
import { describe, expect, test } from "vitest";
import { levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import { down, lamp, played, predict, refusal, reset, up } from "../testing/moves.ts";
import { lampOf } from "./lamp.ts";
import { startPlay } from "./play.ts";
import { readingOf } from "./reading.ts";

/** y = w·x + b with x = 0: the weight has no effect. */
const silent = levelWith({ examples: [{ input: [0], target: [1] }], target: 0.5 });

describe("lamps", () => {
  test("[L1] a dark knob says nothing", () => {
    expect(lampOf(startPlay(oneWeight), 0)).toEqual({ lit: 0, canLight: true, canPredict: true });
  });

  test("[L2] lamp 1 shows the sign, lamp 2 the size, lamp 3 the factors", () => {
    const one = lampOf(played(oneWeight, lamp()), 0);
    expect(one).toEqual({ lit: 1, canLight: true, canPredict: false, sign: 1 });
    const two = lampOf(played(oneWeight, lamp(), lamp()), 0);
    expect(two).toEqual({ lit: 2, canLight: true, canPredict: false, sign: 1, size: 4 });
    const three = lampOf(played(oneWeight, lamp(), lamp(), lamp()), 0);
    expect(three).toMatchObject({ lit: 3, canLight: false, sign: 1, size: 4 });
    // ∂z/∂w = x = 1, ∂a/∂z = 1, ∂C/∂a = 2(3 − 1) = 4
    expect(three.traces?.map(({ paths }) => paths.map(({ factors }) => factors.map(({ value }) => value)))).toEqual([
      [[1, 1, 4]],
    ]);
  });

  test("[L3] lit lamps stay lit and follow the knobs", () => {
    expect(lampOf(played(oneWeight, lamp(), lamp(), down()), 0)).toMatchObject({ lit: 2, sign: 1, size: 3 });
    expect(lampOf(played(oneWeight, down(), lamp(), lamp(), reset), 0)).toMatchObject({ lit: 2, size: 4 });
    const below = levelWith({ target: 0.001, knobs: [{ parameter: "w1.0.0", step: 1.5, min: 0, max: 4 }] });
    expect(lampOf(played(below, lamp(), down(), down()), 0)).toMatchObject({ sign: -1 }); // w = 0: 2(0 − 1) < 0
  });

  test("[L4] the mean of the traces over the examples is the slope, bit for bit", () => {
    const play = played(twoExamples, lamp(1), lamp(1), lamp(1), down(0));
    const { traces = [], size } = lampOf(play, 1);
    expect(traces).toHaveLength(2);
    const mean = traces.reduce((sum, { value }) => sum + value, 0) / traces.length;
    expect(Object.is(mean, gradientOf(readingOf(play).network, twoExamples.examples).of("b1.0"))).toBe(true);
    expect(size).toBe(Math.abs(mean));
  });

  test("[L4] the numbers are those worked by hand", () => {
    const both = played(levelWith({ lamps: 4 }, twoExamples), lamp(0), lamp(0), lamp(1), lamp(1));
    expect([0, 1].map((knob) => lampOf(both, knob).size)).toEqual([18, 8]);
  });

  test("[L5] lamps run out, and a knob has three", () => {
    expect(refusal(levelWith({ lamps: 1 }), [lamp()], lamp())).toEqual({ code: "no-lamp-left", lamps: 1 });
    expect(refusal(levelWith({ lamps: 9 }), [lamp(), lamp(), lamp()], lamp())).toEqual({ code: "all-lamps-lit" });
    expect(lampOf(played(levelWith({ lamps: 0 })), 0)).toMatchObject({ canLight: false, canPredict: true });
  });

  test("[L5] undo and reset give nudges back, lamps never", () => {
    expect(readingOf(played(oneWeight, down(), lamp(), reset))).toMatchObject({ nudgesLeft: 8, lampsLeft: 2 });
  });

  test("[L6] a slope of exactly nothing has the sign 0", () => {
    expect(lampOf(played(silent, lamp(), lamp()), 0)).toMatchObject({ sign: 0, size: 0 });
  });

  test("a knob that does not exist throws: the caller is wrong", () => {
    expect(() => lampOf(startPlay(oneWeight), 1)).toThrow("knob: expected 0 to 0, received 1");
  });
});

describe("predictions", () => {
  test.each([
    { name: "above the target, up is up", level: oneWeight, right: "up", wrong: ["down", "none"] },
    {
      name: "below the target, up is down",
      level: levelWith({
        network: { ...oneWeight.network, weights: [[[-1]]] },
        knobs: [{ ...oneWeight.knobs[0], min: -4 } as never],
      }),
      right: "down",
      wrong: ["up", "none"],
    },
    { name: "after an input of 0, nothing happens", level: silent, right: "none", wrong: ["up", "down"] },
  ] as const)("[L7] $name: only that prediction lights the lamp, and for nothing", ({ level, right, wrong }) => {
    const lucky = played(level, predict(right));
    expect(lampOf(lucky, 0)).toMatchObject({ lit: 1, canPredict: false });
    expect(readingOf(lucky).lampsLeft).toBe(3);
    for (const says of wrong) {
      const unlucky = played(level, predict(says));
      expect(lampOf(unlucky, 0)).toEqual({ lit: 0, canLight: true, canPredict: false });
      expect(readingOf(unlucky).lampsLeft).toBe(3);
    }
  });

  test("[L7] a prediction is about the knobs as they are now", () => {
    const level = levelWith({ target: 0.001, knobs: [{ parameter: "w1.0.0", step: 1.5, min: 0, max: 4 }] });
    expect(lampOf(played(level, down(), down(), predict("down")), 0).lit).toBe(1);
  });

  test("[L8] each knob can be predicted once, and only in the dark", () => {
    expect(refusal(oneWeight, [predict("down")], predict("up"))).toEqual({ code: "already-predicted" });
    expect(refusal(oneWeight, [lamp()], predict("up"))).toEqual({ code: "first-lamp-lit" });
    expect(lampOf(played(twoExamples, predict("down", 0), predict("up", 1)), 1).lit).toBe(1);
    expect(lampOf(played(oneWeight, predict("down"), lamp()), 0).lit).toBe(1);
    expect(lampOf(played(oneWeight, predict("up"), up()), 0).lit).toBe(1);
  });
});
