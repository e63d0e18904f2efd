import { describe, expect, test } from "vitest";
import { levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import { descend, down, lamp, played, predict, rank, refusal, reset } from "../testing/moves.ts";
import { lampOf } from "./lamp.ts";
import { readingOf } from "./reading.ts";
import { placesIn } from "./slope.ts";

/** ∂C/∂w = 18, ∂C/∂b = 8: both up, the weight first. */
const asking = levelWith({ kind: "predict", descent: { rates: [0.1] }, lamps: 4 }, twoExamples);
const [w, b] = [0, 1];
const signed = [predict("up", w), predict("up", b)];

describe("kind predict", () => {
  test("[M5] before the first nudge every knob is signed, then all are ranked", () => {
    expect(readingOf(played(asking)).asks).toBe("signs");
    for (const move of [down(), descend(0), lamp(w)]) {
      expect(refusal(asking, [], move)).toEqual({ code: "signs-first", left: 2 });
      expect(refusal(asking, signed, move)).toEqual({ code: "ranking-first" });
    }
    expect(refusal(asking, [predict("up", w)], rank(w, b))).toEqual({ code: "signs-first", left: 1 });
    expect(readingOf(played(asking, ...signed)).asks).toBe("ranking");
    expect(readingOf(played(asking, ...signed, rank(w, b)))).toMatchObject({ asks: "nothing", ink: 0 });
    expect(readingOf(played(asking, ...signed, rank(w, b), down(w), down(b), reset)).asks).toBe("nothing");
  });

  test("[M5] right signs light the first lamps and right places the second, for nothing", () => {
    const play = played(asking, ...signed, rank(w, b));
    expect([lampOf(play, w), lampOf(play, b)]).toMatchObject([
      { lit: 2, sign: 1, size: 18, canLight: true },
      { lit: 2, sign: 1, size: 8 },
    ]);
    expect(readingOf(play)).toMatchObject({ lampsPaid: 0, lampsLeft: 4 });
  });

  test("[M5] what is wrong lights its lamp, too, and is paid", () => {
    const play = played(asking, predict("down", w), predict("up", b));
    expect(lampOf(play, w)).toMatchObject({ lit: 1, sign: 1, canLight: false });
    expect(readingOf(play).lampsPaid).toBe(1);
    const ranked = played(asking, predict("down", w), predict("up", b), rank(b, w));
    expect(readingOf(ranked)).toMatchObject({ lampsPaid: 3, lampsLeft: 1 });
    expect([lampOf(ranked, w).lit, lampOf(ranked, b).lit]).toEqual([2, 2]);
  });

  test("[M5] answers may cost more lamps than there are: none is left then", () => {
    const dark = { ...asking, lamps: 0 };
    expect(readingOf(played(dark, predict("none", w), ...signed.slice(1)))).toMatchObject({
      lampsPaid: 1,
      lampsLeft: 0,
    });
  });

  test.each([
    { name: "a knob twice", order: [w, w] },
    { name: "a knob too few", order: [w] },
    { name: "a knob that is not there", order: [w, 2] },
  ])("[M5] a ranking with $name is none", ({ order }) => {
    expect(refusal(asking, signed, rank(...order))).toEqual({ code: "not-a-ranking", knobs: 2 });
  });

  test("[M5] knobs are ranked once, and only where it is asked for", () => {
    expect(refusal(asking, [...signed, rank(w, b)], rank(w, b))).toEqual({ code: "already-ranked" });
    expect(refusal(oneWeight, [], rank(0))).toEqual({ code: "no-ranking" });
  });

  test("[M5] slopes of the same size may stand either way round", () => {
    expect(placesIn([0, 1, 2], [-3, 3, 1])).toEqual([true, true, true]);
    expect(placesIn([1, 0, 2], [-3, 3, 1])).toEqual([true, true, true]);
    expect(placesIn([2, 0, 1], [-3, 2, 1])).toEqual([false, false, false]);
    expect(placesIn([0, 2, 1], [-3, 2, 1])).toEqual([true, false, false]);
    expect(placesIn([1, 0], [0, 0])).toEqual([true, true]);
  });
});
