import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { begun, changed, type History, redone, undone } from "./history.ts";

const times = (count: number, step: (now: History<number>) => History<number>, from: History<number>) =>
  Array.from({ length: count }).reduce<History<number>>((now) => step(now), from);

describe("the way back", () => {
  test("leads through every change to the first, and forth again to the last", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 60 }), (values) => {
        const [first = 0, ...others] = values;
        const last = others.reduce((now, value) => changed(now, value), begun(first));
        const back = times(others.length, undone, last);
        expect(back.now).toBe(first);
        expect(undone(back)).toBe(back);
        const forth = times(others.length, redone, back);
        expect(forth.now).toBe(last.now);
        expect(redone(forth)).toBe(forth);
      }),
    );
  });

  test("takes the letters of one field together, and those of two fields apart", () => {
    let history = begun("");
    for (const text of ["a", "ab", "abc"]) history = changed(history, text, "title");
    history = changed(history, "abc d", "goal");
    expect(undone(history).now).toBe("abc");
    expect(undone(undone(history)).now).toBe("");
  });

  test("begins anew in a field after it was gone", () => {
    const history = changed(undone(changed(changed(begun(""), "a", "title"), "ab", "title")), "x", "title");
    expect(history.future).toEqual([]);
    expect(undone(history).now).toBe("");
  });

  test("forgets what was ahead once something else is done", () => {
    const history = changed(undone(changed(begun(0), 1)), 2);
    expect(redone(history)).toBe(history);
    expect(history.now).toBe(2);
  });

  test("is no longer for a change that changes nothing", () => {
    const history = begun(0);
    expect(changed(history, 0)).toBe(history);
  });
});
