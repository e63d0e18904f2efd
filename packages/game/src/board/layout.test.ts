import { describe, expect, test } from "vitest";
import { oneWeight, tower, twoByTwo } from "../testing/levels.ts";
import { hitTest } from "./hit.ts";
import { type BoardLayout, layoutBoard } from "./layout.ts";
import { PILL } from "./measures.ts";
import { planOf } from "./plan.ts";

const levels = [oneWeight, twoByTwo, tower];
const widths = [280, 320, 350, 639, 640, 672, 824];
const boards = levels.flatMap((level) =>
  widths.map((width) => ({
    level,
    width,
    board: layoutBoard(planOf(level), width),
    name: `${level.slug} at ${width}`,
  })),
);

const within = ({ width, height }: BoardLayout, x: number, y: number, halfWidth: number, halfHeight: number) =>
  x - halfWidth >= 0 && x + halfWidth <= width && y - halfHeight >= 0 && y + halfHeight <= height;

describe.each(boards)("the board of $name", ({ board, level }) => {
  test("keeps every neuron, pill and the cost bar inside", () => {
    const { measures, neurons, knobs, cost } = board;
    for (const { x, y, layer } of neurons)
      expect(within(board, x, y, layer === 0 ? measures.input : measures.ring, measures.ring)).toBe(true);
    for (const { x, y } of knobs) expect(within(board, x, y, PILL.width / 2, PILL.height / 2)).toBe(true);
    expect(within(board, cost.x, cost.y, measures.costWidth / 2, cost.height / 2)).toBe(true);
  });

  test("has one wire for each weight and a pill or a padlock on it", () => {
    const weights = level.network.weights.flat(2).length;
    expect(board.wires).toHaveLength(weights);
    const biasKnobs = level.knobs.filter(({ parameter }) => parameter.startsWith("b")).length;
    expect(board.knobs.length - biasKnobs + board.locks.length).toBe(weights);
  });

  test("puts no pill on another", () => {
    const onAnother = board.knobs.filter((a, at) =>
      board.knobs.slice(at + 1).some((b) => Math.abs(a.x - b.x) < PILL.width && Math.abs(a.y - b.y) < PILL.height),
    );
    expect(onAnother).toEqual([]);
  });

  test("lets every half of every pill be pressed", () => {
    board.knobs.forEach(({ x, y }, knob) => {
      expect(hitTest(board, -1, x - 15, y)).toEqual({ knob, direction: -1 });
      expect(hitTest(board, knob, x + 24, y)).toEqual({ knob, direction: 1 });
    });
  });
});

test("two hidden neurons on the widest board stand where the picture has them", () => {
  const board = layoutBoard(planOf({ ...twoByTwo, knobs: twoByTwo.knobs.slice(0, 4) }), 824);
  expect(board.height).toBe(404);
  expect(board.neurons.map(({ x, y }) => [x, y])).toEqual([
    [64, 104],
    [64, 304],
    [377, 104],
    [377, 304],
    [690, 204],
  ]);
});

test("a finger beside every pill hits none", () => {
  expect(hitTest(layoutBoard(planOf(oneWeight), 824), 0, 10, 10)).toBeUndefined();
});

test("a finger hits 44 pixels of a small half and no more", () => {
  const board = layoutBoard(planOf(oneWeight), 824);
  const { x, y } = board.knobs[0] as { x: number; y: number };
  expect(hitTest(board, -1, x + 43, y + 21)).toEqual({ knob: 0, direction: 1 });
  expect(hitTest(board, -1, x + 45, y)).toBeUndefined();
  expect(hitTest(board, -1, x, y + 23)).toBeUndefined();
});
