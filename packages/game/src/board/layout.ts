import { parseParameterName } from "@nn/core";
import { idOf } from "@nn/notation";
import { placeKnobs } from "./knob-places.ts";
import { goesDown, type Measures, measuresFor, rowGap } from "./measures.ts";
import type { Anchor, KnobPlace, LockPlace, NeuronPlace, Point, WirePlace } from "./places.ts";
import type { BoardPlan, Sizes } from "./plan.ts";

export interface BoardLayout {
  readonly width: number;
  readonly height: number;
  readonly measures: Measures;
  readonly neurons: readonly NeuronPlace[];
  readonly wires: readonly WirePlace[];
  /** In the order of the level's knobs. */
  readonly knobs: readonly KnobPlace[];
  /** The padlocks of the wires that nobody can turn. */
  readonly locks: readonly LockPlace[];
  /** The cost bar: its middle, and its label. */
  readonly cost: Point & { readonly height: number; readonly label: Anchor };
}

/** Places everything on a board of this width. No value changes where anything stands. */
export function layoutBoard(plan: BoardPlan, width: number): BoardLayout {
  const measures = measuresFor(width);
  const { sizes } = plan;
  const isDown = goesDown(measures, sizes, width);
  const spots = isDown ? spotsDown(measures, sizes, width) : spotsAcross(measures, plan, width);
  const at = (layer: number, index: number) => (spots.points[layer] as readonly Point[])[index] as Point;
  const wires = wiresBetween(sizes, at);
  const neurons = sizes.flatMap((size, layer) =>
    Array.from({ length: size }, (_, index) =>
      neuronAt(measures, sizes, layer, index, at(layer, index), isDown, width),
    ),
  );
  const outputs = spots.points[sizes.length - 1] as readonly Point[];
  // The name of an output's bias, if that can be turned, needs the place beside it.
  const lowered = plan.knobs.some((parameter) => parameter.startsWith(`b${sizes.length - 1}.`)) ? 20 : 0;
  const middle = outputs.reduce((sum, { y }) => sum + y, 0) / outputs.length;
  return {
    width,
    height: spots.height,
    measures,
    neurons,
    wires,
    ...placeKnobs({ plan, measures, neurons, wires, isDown, middle: spots.height / 2 }),
    cost: {
      x: width - (measures.kind === "wide" ? 30 : 6),
      y: middle,
      height: 2 * measures.disc,
      label:
        measures.kind === "wide"
          ? { x: width, y: middle + measures.disc + 24 + lowered, align: "end" }
          : { x: width, y: middle + measures.disc + 16, align: "end" },
    },
  };
}

interface Spots {
  readonly points: readonly (readonly Point[])[];
  readonly height: number;
}

function spotsAcross(measures: Measures, { sizes, knobs }: BoardPlan, width: number): Spots {
  const rows = Math.max(...sizes);
  const gap = rowGap(measures, rows);
  const step = (width - measures.before - measures.after) / (sizes.length - 1);
  const middle = measures.above + ((rows - 1) * gap) / 2;
  const points = sizes.map((size, layer) =>
    Array.from({ length: size }, (_, index) => ({
      x: Math.round(measures.before + layer * step),
      y: Math.round(middle + (index - (size - 1) / 2) * gap),
    })),
  );
  const lowest = measures.above + (rows - 1) * gap;
  const hasPillBelow = knobs.some((parameter) => {
    const name = parseParameterName(parameter);
    return name.kind === "bias" && points[name.layer]?.[name.j]?.y === lowest;
  });
  return { points, height: lowest + (hasPillBelow ? measures.belowWithKnob : measures.below) };
}

const DOWN_GAP = 112;

function spotsDown(measures: Measures, sizes: Sizes, width: number): Spots {
  const columns = Math.max(...sizes);
  const gap = Math.min(96, (width - 2 * measures.after) / Math.max(1, columns - 1));
  const points = sizes.map((size, layer) =>
    Array.from({ length: size }, (_, index) => ({
      x: Math.round(width / 2 - 24 + (index - (size - 1) / 2) * gap),
      y: 44 + layer * DOWN_GAP,
    })),
  );
  return { points, height: 44 + (sizes.length - 1) * DOWN_GAP + 56 };
}

function wiresBetween(sizes: Sizes, at: (layer: number, index: number) => Point): readonly WirePlace[] {
  return sizes.slice(1).flatMap((size, previous) =>
    Array.from({ length: size }, (_, j) =>
      Array.from({ length: sizes[previous] as number }, (_, k) => ({
        parameter: idOf.w(previous + 1, j, k),
        layer: previous + 1,
        j,
        k,
        from: at(previous, k),
        to: at(previous + 1, j),
      })),
    ).flat(),
  );
}

function neuronAt(
  measures: Measures,
  sizes: Sizes,
  layer: number,
  index: number,
  { x, y }: Point,
  isDown: boolean,
  width: number,
): NeuronPlace {
  const radius = layer === 0 ? measures.input : measures.ring;
  const isLast = layer === sizes.length - 1;
  const activation: Anchor = isDown
    ? { x: x - radius - 8, y: y + 5, align: "end" }
    : { x: layer === 0 ? x : x - (measures.kind === "wide" ? 6 : 0), y: y - radius - 14, align: "middle" };
  if (layer === 0) return { layer, index, x, y, activation };
  const square = isDown ? { x: x + radius + 14, y } : { x, y: y + radius + 12.5 };
  // On a narrow board the number of an output's bias would run into the cost, so it stands on the other side.
  const label: Anchor =
    isLast && measures.kind === "narrow" && !isDown
      ? { x: square.x - 10, y: square.y + 5, align: "end" }
      : { x: square.x + 10, y: square.y + 5, align: "start" };
  const target: Anchor =
    measures.kind === "wide"
      ? { x: x + 56, y: y - 34, align: "start" }
      : { x: isDown ? x + radius + 14 : width, y: y - radius - 4, align: isDown ? "start" : "end" };
  return { layer, index, x, y, activation, bias: { ...square, label }, ...(isLast && { target }) };
}
