// @vitest-environment jsdom

import type { NetworkSpec } from "@nn/core";
import { ModelProvider, NetworkFigure } from "@nn/figures";
import { type NudgeLevel, startPlay } from "@nn/level-kit";
import { ARC_PX, idOf, PX_PER_WEIGHT, type QuantityId, quantityIds } from "@nn/notation";
import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { showsOf } from "../shows.ts";
import { oneWeight } from "../testing/levels.ts";
import { FRAMES, type Frame } from "./frame.ts";
import { laterMarks } from "./later-marks.ts";
import { layoutBoard } from "./layout.ts";
import type { Mark } from "./marks.ts";
import { pictureOf } from "./picture.ts";
import { planOf, sizesOf } from "./plan.ts";
import { sceneryOf } from "./scenery.ts";
import { snapshotOf } from "./snapshot.ts";

/** How one quantity is drawn, whoever draws it. */
type Drawn =
  | { readonly width: number; readonly dash: string }
  | { readonly turn: number; readonly width: number }
  | { readonly fill: number };

interface Case {
  readonly name: string;
  readonly network: NetworkSpec;
  readonly input: readonly number[];
}

const sigmoids = (...sizes: readonly number[]) => sizes.map((neurons) => ({ neurons, activation: "sigmoid" as const }));

const chains: readonly Case[] = [
  {
    name: "weights of either sign",
    network: {
      inputs: 1,
      layers: sigmoids(1, 1, 1),
      weights: [[[1.2]], [[-0.9]], [[1.4]]],
      biases: [[-0.3], [1.1], [-0.5]],
    },
    input: [0.85],
  },
  {
    name: "weights that are or look like nothing, and sums beyond the ring",
    network: {
      inputs: 1,
      layers: sigmoids(1, 1, 1),
      weights: [[[0]], [[-0.0004]], [[0.1]]],
      biases: [[4.5], [-9], [0]],
    },
    input: [0],
  },
  {
    name: "weights that are too large for a line",
    network: { inputs: 1, layers: sigmoids(1, 1), weights: [[[5]], [[-6]]], biases: [[0], [2]] },
    input: [1],
  },
];

const beyond: Case = {
  name: "an activation that no glass holds",
  network: { inputs: 1, layers: [{ neurons: 1, activation: "identity" }], weights: [[[-2]]], biases: [[0]] },
  input: [1.4],
};

const crossing: Case = {
  name: "crossing wires",
  network: {
    inputs: 2,
    layers: sigmoids(2, 1),
    weights: [
      [
        [-1, 0.75],
        [0.9, -0.75],
      ],
      [[1.75, 0]],
    ],
    biases: [[-0.5, 0.25], [-0.25]],
  },
  input: [0.9, 0.3],
};

const levelOf = ({ network, input }: Case): NudgeLevel => ({
  ...oneWeight,
  network,
  examples: [{ input, target: [1] }],
  knobs: [],
});

/** On a stage of this size a weight of 1 is as thick as in a figure, which has one size for all. */
function frameFor(level: NudgeLevel): Frame {
  const r = PX_PER_WEIGHT / 0.155;
  const network = { x: 0, y: 0, width: (r / 0.12) * (sizesOf(level).length - 1), height: 900 };
  return { ...FRAMES.desk, network };
}

/** As the board of the game has it: a list of marks. */
function onTheBoard(which: Case): ReadonlyMap<QuantityId, Drawn> {
  const level = levelOf(which);
  const shows = showsOf(level);
  const layout = layoutBoard(planOf(level, shows), frameFor(level));
  const scenery = { ...sceneryOf(level, shows), later: laterMarks, selected: 0, isSolved: false, isFogged: false };
  const marks = pictureOf(layout, snapshotOf(startPlay(level), 0), scenery).layers.flat();
  const at = <Kind extends Mark["kind"]>(kind: Kind, isHere: (mark: Extract<Mark, { kind: Kind }>) => boolean) =>
    marks.find((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind && isHere(mark as never));
  const drawn = new Map<QuantityId, Drawn>();
  for (const { parameter, from, to } of layout.wires) {
    const line = at("line", (mark) => mark.from === from && mark.to === to);
    if (line) drawn.set(parameter, { width: line.width, dash: line.dash?.join(" ") ?? "" });
  }
  for (const { layer, index, x, y } of layout.neurons) {
    const arc = at("arc", (mark) => mark.x === x && mark.y === y);
    const glass = at("glass", (mark) => mark.x === x && mark.y === y);
    // The heavy part of a ring is as heavy as its glass is large.
    if (arc) drawn.set(idOf.z(layer, index), { turn: arc.turn, width: (arc.width / (0.13 * layout.r)) * ARC_PX });
    if (glass) drawn.set(idOf.a(layer, index), { fill: glass.fill });
  }
  return drawn;
}

/** As a figure of a lesson has it: elements of an SVG. */
function inTheFigure(which: Case): ReadonlyMap<QuantityId, Drawn> {
  const setup = { network: which.network, examples: levelOf(which).examples };
  const { container } = render(
    <ModelProvider start={{ setup }}>
      <NetworkFigure />
    </ModelProvider>,
  );
  const svg = container.querySelector("svg");
  const drawn = new Map<QuantityId, Drawn>();
  for (const id of quantityIds({ sizes: sizesOf(levelOf(which)) })) {
    const mark = svg?.querySelector(`[data-q="${id}"]`);
    const line = mark?.querySelector('path[stroke="var(--q-w-mark)"]');
    const disc = mark?.querySelector('circle[fill="var(--q-a-wash)"]');
    if (line)
      drawn.set(id, { width: numberOf(line, "stroke-width"), dash: line.getAttribute("stroke-dasharray") ?? "" });
    if (id.startsWith("z") && mark) drawn.set(id, arcOf(mark));
    if (disc)
      drawn.set(id, {
        fill: fillIn(mark?.querySelector('path[fill="var(--q-a-mark)"]')?.getAttribute("d") ?? "", disc),
      });
  }
  return drawn;
}

const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));

/** How full a glass is, read back from its path: nothing, two halves of a disc, or "M x surface A r r 0 most bulge …". */
function fillIn(path: string, disc: Element): number {
  if (path === "") return 0;
  if (path.includes("a")) return 1;
  const [, surface, bulge] = /^M\S+ (\S+)A\S+ \S+ 0 \d (\d)/.exec(path)?.map(Number) ?? [];
  if (surface === undefined) throw new Error(`${path} is not the path of a glass`);
  const r = numberOf(disc, "r");
  const depth = (surface - numberOf(disc, "cy")) / (2 * r);
  return bulge === 1 ? 0.5 + depth : 0.5 - depth;
}

/** How far an arc goes, read back from its path: "M x y A r r 0 0 sweep x y". */
function arcOf(mark: Element): Drawn {
  const arc = [...mark.querySelectorAll("path")].find((path) => /A/.test(path.getAttribute("d") ?? ""));
  const width = numberOf(arc ?? [...mark.querySelectorAll("path")].at(-1) ?? mark, "stroke-width");
  const [, x0, y0, r, sweep, x1, y1] =
    /^M(\S+) (\S+)A(\S+) \S+ 0 0 (\d) (\S+) (\S+)$/.exec(arc?.getAttribute("d") ?? "")?.map(Number) ?? [];
  if (!arc || x0 === undefined || y0 === undefined || r === undefined || x1 === undefined || y1 === undefined)
    return { turn: 0, width };
  const turn = Math.acos(Math.max(-1, Math.min(1, (y0 + r - y1) / r))) / (2 * Math.PI);
  return { turn: sweep === 1 ? turn : -turn, width };
}

/** A figure rounds to hundredths of a pixel, so turns and fills are compared by hundredths, widths by thousandths. */
const rounded = (drawn: Drawn): Drawn => {
  if ("fill" in drawn) return { fill: Number(drawn.fill.toFixed(2)) };
  if ("turn" in drawn) return { ...drawn, turn: Number(drawn.turn.toFixed(2)) + 0 };
  return { ...drawn, width: Number(drawn.width.toFixed(3)) };
};

const listed = (drawn: ReadonlyMap<QuantityId, Drawn>) =>
  Object.fromEntries([...drawn].map(([id, one]) => [id, rounded(one)]));

describe("the same network is drawn alike on the board and in a figure", () => {
  test.each(chains)("along a chain with $name", (chain) => {
    const board = onTheBoard(chain);
    expect(board.size).toBe(1 + 3 * chain.network.layers.length);
    expect(listed(inTheFigure(chain))).toEqual(listed(board));
  });

  test("where wires cross", () => {
    const board = onTheBoard(crossing);
    expect(board.size).toBe(6 + 2 * 3 + 2);
    expect(listed(inTheFigure(crossing))).toEqual(listed(board));
  });

  test("but for glasses beyond 0 to 1: on a stage they share one scale, in a figure each has its own", () => {
    const [board, figure] = [listed(onTheBoard(beyond)), listed(inTheFigure(beyond))];
    // 1.4 and −2.8 between −3 and 3; in a figure 1.4 of 2, and −2.8 of 5, which hangs from the top.
    expect([board.x0, board["a1.0"]]).toEqual([{ fill: 0.73 }, { fill: 0.03 }]);
    expect([figure.x0, figure["a1.0"]]).toEqual([{ fill: 0.7 }, { fill: 0.56 }]);
    const { x0: _, "a1.0": __, ...rest } = board;
    expect(figure).toMatchObject(rest);
  });
});
