import type { LevelNetwork } from "@nn/level-kit";
import { describe, expect, test } from "vitest";
import { EMPTY, type Sandbox } from "../sandbox/sandbox.ts";
import { createSandboxGame, sandboxLevel } from "../sandbox/sandbox-level.ts";
import { sandboxShows } from "../shows.ts";
import { FRAMES, type Frame } from "./frame.ts";
import { laterMarks } from "./later-marks.ts";
import { layoutBoard } from "./layout.ts";
import type { Mark, ShapeMark, TextMark } from "./marks.ts";
import { pictureOf } from "./picture.ts";
import { planOf } from "./plan.ts";
import { airBetween, type Box, boxAround, CAPTION, captionBox } from "./room.ts";
import { sceneryOf } from "./scenery.ts";
import { snapshotOf } from "./snapshot.ts";

const shapesOf = (layers: number): readonly (readonly number[])[] =>
  layers === 0 ? [[]] : shapesOf(layers - 1).flatMap((shape) => [1, 2, 3, 4].map((size) => [...shape, size]));

/** A sandbox of a shape, with numbers that have two digits and a sign. */
function sandboxOf([inputs = 1, ...neurons]: readonly number[], examples: number): Sandbox {
  const row = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));
  const network: LevelNetwork = {
    inputs,
    layers: neurons.map((count) => ({ neurons: count, activation: "sigmoid" })),
    weights: neurons.map((count, layer) =>
      row(count, (j) => row(neurons[layer - 1] ?? inputs, (k) => (((j * 3 + k * 5) % 7) - 3) / 2 + 0.25)),
    ),
    biases: neurons.map((count) => row(count, (j) => j - 0.5)),
  };
  const example = (at: number) => ({
    input: row(inputs, (k) => (k + at) % 2),
    target: row(neurons.at(-1) ?? 1, () => at),
  });
  return { ...EMPTY, network, examples: row(examples, example) };
}

/** As high as the page makes an upright stage for rows of wires. */
function stretched(frame: Frame, rows: number): Frame {
  const more = Math.max(0, 69 + 112 * rows - frame.network.height);
  const { network, well } = frame;
  return {
    ...frame,
    height: frame.height + more,
    network: { ...network, height: network.height + more },
    well: { ...well, y: well.y + more },
  };
}

const isFactor = (mark: Mark): mark is TextMark => mark.kind === "text" && mark.text.startsWith("×");
const factorBox = ({ x, y, align = "start" }: TextMark) => captionBox({ x, y, align }, { width: 44, height: 11 });
const isArrowHead = (mark: Mark): mark is ShapeMark => mark.kind === "shape" && mark.tone === "cMark";
function shapeBox({ points }: ShapeMark): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** What of a picture lies on a bead, with one knob open; less than a pixel of paper between two lines is not to be seen. */
function faultsOf(frame: Frame, sandbox: Sandbox): readonly string[] {
  const level = sandboxLevel(sandbox, { title: "", goal: "", aha: "" });
  const shows = sandboxShows(level);
  const layout = layoutBoard(planOf(level, shows), frame);
  const snapshot = snapshotOf(createSandboxGame(level).store.getState().play, 0);
  const first = level.knobs.findIndex(({ parameter }) => parameter.startsWith("b"));
  return [0, first, Math.floor(level.knobs.length / 2)].flatMap((selected) => {
    const marks = pictureOf(layout, snapshot, {
      ...sceneryOf(level, shows),
      later: laterMarks,
      selected,
      isSolved: false,
    }).layers.flat();
    const beads = layout.knobs.map((knob, at) =>
      at === selected ? boxAround(knob.open, layout.knobSize.open) : boxAround(knob, layout.knobSize.bead),
    );
    // Where beads have no room themselves, nothing else has.
    if (beads.some((one, at) => beads.slice(at + 1).some((other) => airBetween(one, other) < 0))) return [];
    const inWell = (box: Box) => box.top > frame.well.y - 20;
    const onBead = (what: string, boxes: readonly Box[]) =>
      boxes.flatMap((box) => {
        const bead = beads.findIndex((each) => airBetween(box, each) < -1.6);
        return bead < 0 || inWell(box)
          ? []
          : [`${what} on ${level.knobs[bead]?.parameter} with ${level.knobs[selected]?.parameter} open`];
      });
    const factors = marks.filter(isFactor).map(factorBox);
    const twice = factors.some((one, at) => factors.slice(at + 1).some((other) => airBetween(one, other) < 0));
    return [
      ...onBead("a factor", factors),
      ...onBead("an arrow", marks.filter(isArrowHead).map(shapeBox)),
      ...(twice ? ["a factor on a factor"] : []),
    ];
  });
}

describe.each([2, 3, 4])("of every network of %i layers on an upright telephone", (layers) => {
  test.each([1, 2])("no factor and no arrow lies on a bead, with %i examples", { timeout: 60_000 }, (examples) => {
    const faults = shapesOf(layers).flatMap((shape) =>
      faultsOf(stretched(FRAMES.tall, layers), sandboxOf(shape, examples)).map(
        (fault) => `${shape.join("-")}: ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});

test.each([FRAMES.desk, FRAMES.tablet])("nor of those that a level has, on a $kind stage", (frame) => {
  const faults = shapesOf(3)
    .filter((shape) => shape.every((size) => size < 4))
    .flatMap((shape) => faultsOf(frame, sandboxOf(shape, 1)).map((fault) => `${shape.join("-")}: ${fault}`));
  expect(faults).toEqual([]);
});

/** Names of activations that lie on the bead of a bias. */
function namesOn(frame: Frame, shape: readonly number[]): readonly string[] {
  const level = sandboxLevel(sandboxOf(shape, 1), { title: "", goal: "", aha: "" });
  const knobs = level.knobs.filter(({ parameter }) => parameter.startsWith("b"));
  const layout = layoutBoard(planOf({ ...level, knobs }, sandboxShows(level)), frame);
  return layout.neurons.flatMap(({ activation, layer, index }) =>
    activation === undefined
      ? []
      : layout.knobs
          .filter((knob) => airBetween(captionBox(activation, CAPTION), boxAround(knob, layout.knobSize.bead)) < 0)
          .map(({ parameter }) => `${shape.join("-")}: a of neuron ${index}, layer ${layer}, on ${parameter}`),
  );
}

test.each([FRAMES.desk, FRAMES.tablet, FRAMES.low])("no name lies on the bead of a bias on a $kind stage", (frame) => {
  const shapes = shapesOf(3).filter((shape) => shape.every((size) => size < 4));
  expect(shapes.flatMap((shape) => namesOn(frame, shape))).toEqual([]);
});
