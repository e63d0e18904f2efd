import type { NudgeLevel } from "@nn/level-kit";
import { describe, expect, test } from "vitest";
import { showsOf } from "../shows.ts";
import { oneWeight, tower, twoByTwo, wide } from "../testing/levels.ts";
import { FRAMES, type Frame } from "./frame.ts";
import { layoutBoard } from "./layout.ts";
import { mixedFrame } from "./mixed-frame.ts";
import { isDense, planOf } from "./plan.ts";

const levels = [oneWeight, twoByTwo, tower, wide];
const frames: readonly Frame[] = Object.values(FRAMES);
const boards = levels.flatMap((level) =>
  frames.map((frame) => ({
    level,
    frame,
    board: layoutBoard(planOf(level, showsOf(level)), frame),
    name: `${level.slug} on a ${frame.kind} stage`,
  })),
);

describe.each(boards)("the board of $name", ({ board, level, frame }) => {
  const { x, y, width, height } = frame.network;

  test("keeps every neuron and every bead in the network's place", () => {
    for (const neuron of board.neurons) {
      const r = neuron.layer === 0 ? board.r : board.ring;
      expect(neuron.x - r).toBeGreaterThanOrEqual(x - 1);
      expect(neuron.x + r).toBeLessThanOrEqual(x + width + 1);
      expect(neuron.y - r).toBeGreaterThanOrEqual(y - 1);
      expect(neuron.y + r).toBeLessThanOrEqual(y + height + 1);
    }
    const { bead } = board.knobSize;
    for (const knob of board.knobs) {
      expect(knob.x - bead.width / 2).toBeGreaterThanOrEqual(x - 1);
      expect(knob.x + bead.width / 2).toBeLessThanOrEqual(x + width + 1);
      expect(knob.y + bead.height / 2).toBeLessThanOrEqual(y + height + 1);
    }
  });

  test("has a square for every bias that nobody can turn, but where a line of outputs takes its place", () => {
    const turned = level.knobs.filter(({ parameter }) => parameter.startsWith("b")).length;
    const outputs = level.network.layers.at(-1)?.neurons ?? 0;
    const all = level.network.biases.flat().length - (frame.kind === "tall" && outputs > 1 ? outputs : 0);
    expect(board.neurons.filter(({ bias }) => bias)).toHaveLength(all - turned);
  });

  test("has one wire for each weight, and a bead or, where there is room, a padlock on it", () => {
    const weights = level.network.weights.flat(2).length;
    expect(board.wires).toHaveLength(weights);
    const biasKnobs = level.knobs.filter(({ parameter }) => parameter.startsWith("b")).length;
    const locked = weights - (board.knobs.length - biasKnobs);
    expect(board.locks).toHaveLength(isDense(board.plan) ? 0 : locked);
  });

  test("names every input above its glass, where no open knob comes", () => {
    const won = layoutBoard({ ...board.plan, isWon: true }, frame);
    for (const { layer, y: middle, activation } of won.neurons)
      if (layer === 0 && activation) expect(activation.y).toBeLessThan(middle - won.r);
  });

  test("puts every name at its own neuron", () => {
    for (const neuron of board.neurons) {
      const { activation: name } = neuron;
      if (!name) continue;
      const distances = board.neurons.map(({ x: left, y: top }) => Math.hypot(left - name.x, top - name.y));
      expect(Math.min(...distances)).toBe(Math.hypot(neuron.x - name.x, neuron.y - name.y));
    }
  });

  test("puts no bead on another", () => {
    const { bead } = board.knobSize;
    const onAnother = board.knobs.filter((a, at) =>
      board.knobs.slice(at + 1).some((b) => Math.abs(a.x - b.x) < bead.width && Math.abs(a.y - b.y) < bead.height),
    );
    expect(onAnother).toEqual([]);
  });

  test("puts no bead of a weight on a neuron", () => {
    for (const knob of board.knobs.filter(({ isBias }) => !isBias))
      for (const neuron of board.neurons)
        expect(Math.hypot(knob.x - neuron.x, knob.y - neuron.y)).toBeGreaterThan(
          board.r + board.knobSize.bead.height / 2,
        );
  });
});

test("the first level's glass has the radius and its knob the size that the drawings have", () => {
  const first = layoutBoard(planOf(oneWeight, showsOf(oneWeight, { world: 1, level: 1 })), {
    ...FRAMES.desk,
    network: { x: 72, y: 128, width: 996, height: 700 },
    well: { x: 1204, y: 132, width: 104, height: 696 },
  });
  expect(first.r).toBe(88);
  expect(first.ring).toBe(88);
  expect(first.knobSize).toEqual({ bead: { width: 64, height: 34 }, open: { width: 184, height: 64 }, half: 60 });
});

test("a stage on its way to another is in between, and there at the end", () => {
  const smaller = { ...FRAMES.desk, network: { x: 0, y: 0, width: 100, height: 100 } };
  expect(mixedFrame(FRAMES.desk, smaller, 0.5).network).toEqual({ x: 24, y: 64, width: 530, height: 330 });
  expect(mixedFrame(FRAMES.desk, smaller, 1).network).toEqual(smaller.network);
});

describe("on a telephone on its side", () => {
  const low = (level: NudgeLevel) => layoutBoard(planOf(level, showsOf(level)), FRAMES.low);

  test("an open bias covers no glass, though the next one hangs close below", () => {
    const biases = ["b1.0", "b1.1"].map((parameter) => ({ parameter, step: 0.5, min: -2, max: 2 }));
    const { knobs, neurons, ring, knobSize } = low({ ...twoByTwo, knobs: biases });
    for (const { open } of knobs)
      for (const { x, y } of neurons) {
        const dx = Math.max(0, Math.abs(x - open.x) - knobSize.open.width / 2);
        const dy = Math.max(0, Math.abs(y - open.y) - knobSize.open.height / 2);
        expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(ring);
      }
  });

  test("a chain that goes up and down keeps its names below the goal", () => {
    const chain: NudgeLevel = {
      ...oneWeight,
      network: {
        inputs: 1,
        layers: [
          { neurons: 1, activation: "sigmoid" },
          { neurons: 1, activation: "sigmoid" },
        ],
        weights: [[[1]], [[-2]]],
        biases: [[0], [0]],
      },
      knobs: [{ parameter: "b1.0", step: 0.5, min: -2, max: 2 }],
    };
    const { neurons, letter } = low(chain);
    const heights = neurons.map(({ y }) => y);
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(20);
    for (const { activation } of neurons)
      expect((activation?.y ?? 0) - letter).toBeGreaterThanOrEqual(FRAMES.low.network.y - 4);
  });
});
