import { type Move, replay } from "@nn/level-kit";
import { describe, expect, test } from "vitest";
import { oneWeight, twoByTwo } from "../testing/levels.ts";
import { layoutBoard } from "./layout.ts";
import type { Mark } from "./marks.ts";
import { pictureOf } from "./picture.ts";
import { planOf } from "./plan.ts";
import { sceneryOf } from "./scenery.ts";
import { snapshotOf } from "./snapshot.ts";

type Kind = Mark["kind"];

function drawn(level: typeof oneWeight, log: readonly Move[] = [], selected = 0, width = 824): readonly Mark[] {
  const played = replay(level, log);
  if (!played.ok) throw new Error(played.refusal.code);
  const layout = layoutBoard(planOf(level), width);
  return pictureOf(layout, snapshotOf(played.play, 0), { ...sceneryOf(level), selected }).marks;
}
const textsOf = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === "text").map(({ text }) => text);
const of = <K extends Kind>(marks: readonly Mark[], kind: K, tone?: Mark["tone"]) =>
  marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind && (!tone || mark.tone === tone));

describe("a wide board", () => {
  const marks = drawn(twoByTwo);

  test("shows the number of every input, turnable weight, bias and target, and of the cost", () => {
    const texts = textsOf(marks);
    for (const number of ["0.90", "0.30", "−1.00", "0.50", "1.75", "−0.50", "0.25", "−0.25", "0.85"])
      expect(texts).toContain(number);
    expect(texts.filter((text) => text === "w")).toHaveLength(4);
    expect(texts).toContain("C");
  });

  test("shows the number of a locked weight beside its padlock", () => {
    expect(textsOf(marks)).toEqual(expect.arrayContaining(["0.75", "−0.75"]));
  });

  test("draws a weight 4.5 pixels thick for each 1, dashed when negative, and a locked one in grey", () => {
    const wires = of(marks, "line", "wMark");
    expect(wires.find(({ width }) => width === 1.75 * 4.5)?.dash).toBeUndefined();
    expect(wires.find(({ width }) => width === 4.5)?.dash).toEqual([10, 6]);
    expect(of(marks, "line", "ruleStrong").map(({ width }) => width)).toEqual([0.75 * 4.5, 0.75 * 4.5]);
  });

  test("turns the heavy arc clockwise for a positive sum and counterclockwise for a negative one", () => {
    // z1 = −1·0.9 + 0.75·0.3 − 0.5 = −1.175; half a turn is 4, so −1.175/8 of a turn.
    expect(of(marks, "arc").map(({ turn }) => turn)[0]).toBeCloseTo(-1.175 / 8, 12);
  });

  test("draws no arrow before a lamp is lit", () => {
    expect(of(marks, "shape", "wMark")).toEqual([]);
  });
});

test("a weight of zero is a thin dotted line", () => {
  const marks = drawn({ ...oneWeight, network: { ...oneWeight.network, weights: [[[0]]] } });
  expect(of(marks, "line", "wMark")[0]).toMatchObject({ width: 1, dash: [1, 4] });
});

test("a cost above the start's headroom fills the bar and no more, and the number tells the rest", () => {
  const marks = drawn(oneWeight, [{ kind: "nudge", knob: 0, direction: 1 }]); // w = 3.5: C = 6.25, 1.25 times the start is 5
  expect(of(marks, "box", "cMark")[0]?.height).toBe(58);
  expect(textsOf(marks)).toContain("6.250");
});

describe("lamps", () => {
  const lamp: Move = { kind: "lamp", knob: 0 };

  test("the first shows an arrow, without its size, that points up if raising the knob raises the cost", () => {
    const marks = drawn(oneWeight, [lamp]);
    const [tip, left] = of(marks, "shape", "wMark")[0]?.points ?? [];
    expect(tip?.y).toBeLessThan(left?.y as number);
    // The cost itself is 4.000 too.
    expect(textsOf(marks).filter((text) => text === "4.000")).toHaveLength(1);
  });

  test("the second adds the size: at w = 3 it is 2(3 − 1) = 4", () => {
    expect(textsOf(drawn(oneWeight, [lamp, lamp])).filter((text) => text === "4.000")).toHaveLength(2);
  });

  test("the third lights the path of the selected knob and fades the rest, never its numbers", () => {
    const marks = drawn(twoByTwo, [lamp, lamp, lamp]);
    expect(of(marks, "line", "wMark").some(({ strength }) => strength === 1)).toBe(true);
    expect(of(marks, "line", "wMark").some(({ strength }) => strength === 0.38)).toBe(true);
    for (const mark of marks) if (mark.kind === "text") expect(mark.strength).toBeUndefined();
    const otherSelected = drawn(twoByTwo, [lamp, lamp, lamp], 2);
    expect(of(otherSelected, "line", "wMark").every(({ strength }) => strength === 1 || strength === undefined)).toBe(
      true,
    );
  });
});

test("the selected pill is 44 high and the others 28", () => {
  const pills = of(drawn(twoByTwo), "box", "wMark").map(({ height }) => height);
  expect(pills.toSorted()).toEqual([28, 28, 28, 44]);
});

test("a narrow board shows numbers without letters", () => {
  const texts = textsOf(drawn(twoByTwo, [], 0, 320));
  expect(texts).not.toContain("w");
  expect(texts).toContain("−1.00");
});
