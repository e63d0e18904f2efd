import { type Move, type NudgeLevel, replay, startPlay } from "@nn/level-kit";
import { describe, expect, test } from "vitest";
import { type Standing, showsOf } from "../shows.ts";
import { oneWeight, twoByTwo, wide } from "../testing/levels.ts";
import { FRAMES, type FrameKind } from "./frame.ts";
import { laterMarks } from "./later-marks.ts";
import { layoutBoard } from "./layout.ts";
import type { Mark } from "./marks.ts";
import { pictureOf } from "./picture.ts";
import { planOf } from "./plan.ts";
import { sceneryOf } from "./scenery.ts";
import { snapshotOf } from "./snapshot.ts";

type Kind = Mark["kind"];

interface Look {
  readonly log?: readonly Move[];
  readonly selected?: number;
  readonly kind?: FrameKind;
  readonly standing?: Standing;
}

function boardOf(level: NudgeLevel, { kind = "desk", standing }: Look) {
  const shows = showsOf(level, standing);
  return { shows, layout: layoutBoard(planOf(level, shows), FRAMES[kind]) };
}

function drawn(level: NudgeLevel, look: Look = {}): readonly Mark[] {
  const played = replay(level, look.log ?? []);
  if (!played.ok) throw new Error(played.refusal.code);
  const { shows, layout } = boardOf(level, look);
  const scenery = {
    ...sceneryOf(level, shows),
    later: laterMarks,
    selected: look.selected ?? 0,
    isSolved: false,
    isFogged: false,
  };
  return pictureOf(layout, snapshotOf(played.play, 0), scenery).layers.flat();
}
const textsOf = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === "text").map(({ text }) => text);
const of = <K extends Kind>(marks: readonly Mark[], kind: K, tone?: Mark["tone"]) =>
  marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind && (!tone || mark.tone === tone));

describe("a board", () => {
  const marks = drawn(twoByTwo);

  test("shows the number of every input, turnable weight, bias and target, and of the cost", () => {
    const texts = textsOf(marks);
    for (const number of ["0.90", "0.30", "−1.00", "0.50", "1.75", "−0.50", "0.25", "−0.25", "0.85"])
      expect(texts).toContain(number);
    expect(texts).toContain("C");
  });

  test("shows the name of the open knob alone", () => {
    expect(textsOf(marks).filter((text) => text === "w")).toHaveLength(1);
  });

  test("shows the number of a locked weight beside its padlock", () => {
    expect(textsOf(marks)).toEqual(expect.arrayContaining(["0.75", "−0.75"]));
  });

  test("draws a weight as thick as its glass is large, dashed when negative, and a locked one in grey", () => {
    const { perUnit, r } = boardOf(twoByTwo, {}).layout;
    expect(perUnit).toBeCloseTo(0.155 * r, 12);
    const wires = of(marks, "line", "wMark");
    expect(wires.find(({ width }) => Math.abs(width - 1.75 * perUnit) < 1e-3)?.dash).toBeUndefined();
    expect(wires.find(({ width }) => Math.abs(width - perUnit) < 1e-3)?.dash).toEqual([10, 6]);
    const locked = of(marks, "line", "ruleStrong").filter(({ width }) => Math.abs(width - 0.75 * perUnit) < 1e-3);
    expect(locked).toHaveLength(2);
  });

  test("turns the heavy arc clockwise for a positive sum and counterclockwise for a negative one", () => {
    // z1 = −1·0.9 + 0.75·0.3 − 0.5 = −1.175; half a turn is 4, so −1.175/8 of a turn.
    expect(of(marks, "arc").map(({ turn }) => turn)[0]).toBeCloseTo(-1.175 / 8, 12);
  });

  test("draws no arrow before a lamp is lit", () => {
    expect(of(marks, "shape", "cMark")).toEqual([]);
  });

  test("opens the chosen knob to − and +, and leaves the others closed", () => {
    const widths = of(marks, "box", "wMark").map(({ width }) => width);
    expect(widths.toSorted((a, b) => a - b)).toEqual([64, 64, 64, 144]);
  });
});

test("a weight of zero is a thin dotted line", () => {
  const marks = drawn({ ...oneWeight, network: { ...oneWeight.network, weights: [[[0]]] } });
  expect(of(marks, "line", "wMark")[0]).toMatchObject({ width: 1, dash: [1, 4] });
});

describe("the well", () => {
  const up: Move = { kind: "nudge", knob: 0, direction: 1 };
  const down: Move = { kind: "nudge", knob: 0, direction: -1 };

  test("has a column for every nudge, the last one full, and an empty slot for each that is left", () => {
    const marks = drawn(oneWeight, { log: [down, down] });
    expect(of(marks, "box", "cWash")).toHaveLength(2);
    expect(of(marks, "box", "cMark")).toHaveLength(1);
    expect(of(marks, "box", "ruleStrong").filter(({ height }) => height === 9)).toHaveLength(2);
  });

  test("is linear: a quarter of the cost is a quarter of the height", () => {
    const heights = of(drawn(oneWeight, { log: [down, down] }), "box", "cWash").map(({ height }) => height);
    const now = of(drawn(oneWeight, { log: [down, down] }), "box", "cMark")[0]?.height;
    // 4, 2.25, and 1 now
    expect((heights[1] as number) / (heights[0] as number)).toBeCloseTo(2.25 / 4, 9);
    expect((now as number) / (heights[0] as number)).toBeCloseTo(1 / 4, 9);
  });

  test("keeps what was undone as a dashed ghost until the next move", () => {
    const undone = drawn(oneWeight, { log: [down, down, { kind: "undo" }] });
    const ghosts = of(undone, "line", "ruleStrong").filter(({ dash }) => dash?.join() === "2,3");
    expect(ghosts).toHaveLength(3);
    const after = drawn(oneWeight, { log: [down, down, { kind: "undo" }, up] });
    expect(of(after, "line", "ruleStrong").filter(({ dash }) => dash?.join() === "2,3")).toEqual([]);
  });

  test("has a hairline for every nudge ever made, paler for the undone", () => {
    const marks = drawn(oneWeight, { log: [down, down, { kind: "undo" }, { kind: "undo" }, up] });
    const hairs = of(marks, "line", "ink").filter(({ from, to }) => from.x === to.x && to.y - from.y === 5);
    expect(hairs.map(({ strength }) => strength)).toEqual([0.4, 0.4, undefined]);
    expect(textsOf(marks)).toContain("ink 3");
  });

  test("draws no more of a long game than of a short one", () => {
    const tries = (count: number) => [
      ...Array.from({ length: count }, () => [down, { kind: "undo" } as const]).flat(),
      down,
    ];
    const [long, longer] = [drawn(oneWeight, { log: tries(300) }), drawn(oneWeight, { log: tries(900) })];
    expect(longer).toHaveLength(long.length);
    expect(textsOf(longer)).toContain("ink 901");
    // A band of what was undone, as wide as its share, and the rest in full.
    const bands = of(longer, "line", "ink").filter(({ from, to }) => from.x === to.x && to.y - from.y === 5);
    expect(bands.map(({ strength }) => strength)).toEqual([0.4, undefined]);
    const [undone = 0, standing = 0] = bands.map(({ width }) => width);
    expect(undone / standing).toBeCloseTo(900, 6);
  });

  test("tells nothing of the cost in fog", () => {
    const fog = { ...oneWeight, mode: "fog" } as const;
    const { shows, layout } = boardOf(fog, {});
    const scenery = { ...sceneryOf(fog, shows), later: laterMarks, selected: 0, isSolved: false, isFogged: true };
    const marks = pictureOf(layout, snapshotOf(startPlay(fog), 0), scenery).layers.flat();
    expect(textsOf(marks)).not.toContain("4.000");
    expect(of(marks, "box", "cMark")).toEqual([]);
  });

  test("marks par, the target and a ceiling", () => {
    const texts = textsOf(drawn(wide));
    expect(texts).toEqual(expect.arrayContaining(["par 8", "0.14", "target", "0.5", "never above", "12"]));
  });
});

describe("the first level", () => {
  const first = { standing: { world: 1, level: 1 } };
  const marks = drawn(oneWeight, first);

  test("has a glass, a notch, a wire and a column, and neither ring, square, padlock nor slot", () => {
    expect(of(marks, "glass")).toHaveLength(2);
    expect(of(marks, "box", "cMark")).toHaveLength(1);
    expect(of(marks, "arc")).toEqual([]);
    expect(of(marks, "box", "bMark")).toEqual([]);
    expect(of(marks, "box", "ruleStrong")).toEqual([]);
    expect(textsOf(marks)).not.toContain("par 3");
  });

  test("says what the red is: the gap, squared", () => {
    // a = 3, y = 1
    expect(textsOf(marks)).toContain("2.00²");
    expect(textsOf(drawn(oneWeight))).not.toContain("2.00²");
  });
});

describe("lamps", () => {
  const lamp: Move = { kind: "lamp", knob: 0 };

  test("the first shows an arrow, without its size, that points up if raising the knob raises the cost", () => {
    const marks = drawn(oneWeight, { log: [lamp] });
    const [tip, left] = of(marks, "shape", "cMark")[0]?.points ?? [];
    expect(tip?.y).toBeLessThan(left?.y as number);
    // The cost itself is 4.000 too.
    expect(textsOf(marks).filter((text) => text === "4.000")).toHaveLength(1);
  });

  test("the arrow names the cost, or it would say where to turn the knob", () => {
    const named = (log: readonly Move[]) => textsOf(drawn(oneWeight, { log })).filter((text) => text === "C").length;
    expect(named([])).toBe(1);
    expect(named([lamp])).toBe(2);
  });

  test("the second adds the size: at w = 3 it is 2(3 − 1) = 4", () => {
    expect(textsOf(drawn(oneWeight, { log: [lamp, lamp] })).filter((text) => text === "4.000")).toHaveLength(2);
  });

  test("the third lights the path of the open knob and fades the rest, never its numbers", () => {
    const log = [lamp, lamp, lamp];
    const marks = drawn(twoByTwo, { log });
    expect(of(marks, "line", "wMark").some(({ strength }) => strength === 1)).toBe(true);
    expect(of(marks, "line", "wMark").some(({ strength }) => strength === 0.3)).toBe(true);
    for (const mark of marks) if (mark.kind === "text") expect(mark.strength).toBeUndefined();
    const otherSelected = drawn(twoByTwo, { log, selected: 2 });
    expect(of(otherSelected, "line", "wMark").every(({ strength = 1 }) => strength === 1)).toBe(true);
  });

  test("the third draws the funnel: as wide at each stop as what is left of the sensitivity", () => {
    const marks = drawn(twoByTwo, { log: [lamp, lamp, lamp] });
    // Over w², through the first hidden neuron, over w¹: three pieces.
    expect(of(marks, "shape", "cWash")).toHaveLength(3);
    // What each slope multiplies by stands at its neuron.
    expect(textsOf(marks).filter((text) => text.startsWith("× "))).toHaveLength(2);
  });
});

test("a dense board upright shows numbers without letters", () => {
  const texts = textsOf(drawn(wide, { kind: "tall" }));
  expect(texts).toContain("0.60");
  expect(texts).not.toContain("x");
});

test("beside a single nudge that missed stands the best one in outline, and only its cost", () => {
  const level: NudgeLevel = { ...oneWeight, mode: "one", budget: 1, target: 0.01 };
  const texts = (best?: number) => {
    const shows = showsOf(level);
    const layout = layoutBoard(planOf(level, shows), FRAMES.desk);
    const scenery = { ...sceneryOf(level, shows), later: laterMarks, selected: 0, isSolved: false, best };
    const marks = pictureOf(layout, snapshotOf(startPlay(level), 0), scenery).layers.flat();
    return { texts: textsOf(marks), dashed: of(marks, "line", "ink").filter(({ dash }) => dash?.[0] === 4).length };
  };
  expect(texts()).toMatchObject({ dashed: 0 });
  expect(texts().texts).not.toContain("best");
  expect(texts(2.25).texts).toEqual(expect.arrayContaining(["best", "2.250"]));
  expect(texts(2.25).dashed).toBe(3);
});
