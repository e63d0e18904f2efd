import { boxesOf, unionOf } from "./box.ts";
import type { Caption, Item } from "./caption.ts";
import { columnsOf, neuronsIn } from "./columns.ts";
import type { NetworkContent } from "./content.ts";
import { costBeside, costUnder, targetBeside, targetWith } from "./ends.ts";
import { type Frame, isChain } from "./frame.ts";
import { type Detail, type Items, itemsOf, layerName, penFor } from "./items.ts";
import { movedCaption, movedStage } from "./moved.ts";
import { areApart } from "./room.ts";
import type { Spoke } from "./spoke.ts";
import { type Stack, stackOn } from "./stack.ts";
import { boxOf, type PlacedNeuron, type Stage, sorted } from "./stage.ts";
import { spokesOf, wiresBetween } from "./wires.ts";

/** From a mark to the nearest writing, px: the stroke at twelve o'clock stands out of the ring. */
const ABOVE = 9;
const BELOW = 6;

/** The baseline of the layers' names is this far below everything else. */
const LAYER_LINE = 20;

const MARGIN = { top: 2, bottom: 4 } as const;

/**
 * A network whose layers are columns, from the inputs on the left to the cost on the right. Undefined if its captions
 * have no room at this distance between two neurons of a column.
 */
export function acrossStage(content: NetworkContent, frame: Frame, detail: Detail, pitch: number): Stage | undefined {
  const { sizes, first } = content;
  const last = sizes.length - 1;
  const isNarrow = frame.size === "narrow";
  const pen = penFor(content, frame, detail, !isNarrow);
  // On narrow paper targets beside the outputs would push the columns of a deeper network together.
  const hasEndsBeside = !isNarrow || last - first < 2 || isChain(sizes) || detail === "none";
  const columns = columnsOf(content, frame, pen, hasEndsBeside);
  const { xs, width } = columns;
  const neurons = neuronsIn(columns, content, frame, pitch);
  const groups = neurons.map((neuron) => {
    const { layer, index, x, y } = neuron;
    const items = itemsOf(content, pen, layer, index, layer === last && !hasEndsBeside);
    const spokes = spokesOf(neuron, neurons, content, frame);
    const mayTurn = index > 0 && index === (sizes[layer] ?? 1) - 1;
    return captionsOf(neuron, spokes, items, mayTurn, [-x, width - x]).map((caption) => movedCaption(caption, x, y));
  });
  const placed = groups.flat();
  const { captions, words } = sorted(placed);
  const outputs = neurons.filter(({ layer }) => layer === last);
  const targets = outputs.map((neuron) => {
    const caption = captions.filter(isTarget)[neuron.index];
    return caption ? targetWith(neuron, caption) : targetBeside(neuron, pen, content.targetLevelOf(neuron.index));
  });
  const beside = targets.filter(({ isBeside }) => isBeside);
  const lowest = unionOf([...boxesOf(placed), ...neurons.map(boxOf)]).bottom;
  const cost = hasEndsBeside
    ? costBeside(boxesOf([...placed, ...beside]), neurons, frame, pen, width)
    : costUnder(width, lowest + LAYER_LINE, pen);
  if (!cost) return undefined;
  const together = groups.map((group, at) => [
    ...boxesOf(group),
    ...boxesOf(beside.filter(({ index }) => neurons.length - outputs.length + index === at)),
  ]);
  const wires = wiresBetween(neurons, content, frame);
  if (!areApart([...together, [cost.caption.box]], wires, neurons)) return undefined;

  const all = unionOf([...together.flat(), cost.bar, cost.caption.box, ...neurons.map(boxOf)]);
  if (all.left < 0 || all.right > width) return undefined;
  const line = (hasEndsBeside ? all.bottom : lowest) + LAYER_LINE;
  const names = isNarrow ? xs.map((x, at) => layerName(content, first + at, x, line)) : [];
  const bottom = Math.max(all.bottom, isNarrow ? line : 0);
  return movedStage(
    {
      width,
      height: Math.ceil(bottom - all.top + MARGIN.top + MARGIN.bottom),
      isDownwards: false,
      neurons,
      wires,
      captions: captions.filter((caption) => !isTarget(caption)),
      targets,
      words: [...words, ...names],
      cost,
    },
    MARGIN.top - all.top,
  );
}

const isTarget = ({ id }: Caption): boolean => id.startsWith("y");

/** What turning the captions of a neuron over must save, px. */
const WORTH_TURNING = 10;

/**
 * Above a neuron a and z, below it b. The last of a column, with free paper below, has them the other way round where
 * they stand nearer that way.
 */
function captionsOf(
  { radius }: PlacedNeuron,
  spokes: readonly Spoke[],
  { sums, bias, target, words }: Items,
  mayTurn: boolean,
  bounds: readonly [number, number],
): readonly Caption[] {
  const stacks = (above: readonly Item[], below: readonly Item[]): readonly [Stack, Stack] => [
    stackOn(above, spokes, radius + ABOVE, true, bounds),
    stackOn([...below, ...target, ...words], spokes, radius + BELOW, false, bounds),
  ];
  const usual = stacks(sums, bias);
  const turned = mayTurn ? stacks(bias, sums) : usual;
  const reach = ([above, below]: readonly [Stack, Stack]) => above.reach + below.reach;
  return (reach(turned) < reach(usual) - WORTH_TURNING ? turned : usual).flatMap(({ captions }) => captions);
}
