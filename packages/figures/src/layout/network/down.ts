import { boxesOf, unionOf } from "./box.ts";
import { type Caption, captionAt, type Item, tallnessOf, widthOf } from "./caption.ts";
import type { NetworkContent } from "./content.ts";
import { costBelow, TARGET_PX, targetBeside } from "./ends.ts";
import type { Frame } from "./frame.ts";
import { type Detail, type Items, itemsOf, penFor } from "./items.ts";
import { movedCaption, movedStage } from "./moved.ts";
import { areApart } from "./room.ts";
import { nearest, type Spoke } from "./spoke.ts";
import { boxOf, type PlacedNeuron, type PlacedTarget, type Stage, sorted } from "./stage.ts";
import { spokesOf, wiresBetween } from "./wires.ts";

/** From a mark to the writing beside or above it, and from one line to the next, px. */
const ASIDE = 8;
const ABOVE = 6;
const LEADING = 5;
const MARGIN = 2;

type Side = "left" | "right";

/**
 * A network whose layers are rows, from the inputs on top to the cost at the bottom: the writings stand left and right
 * of the neurons, where no wire comes. Undefined if they have no room at this distance between two rows.
 */
export function downStage(content: NetworkContent, frame: Frame, detail: Detail, pitch: number): Stage | undefined {
  const { sizes, first: start } = content;
  const pen = penFor(content, frame, detail, true);
  const items = sizes.map((count, layer) =>
    layer < start ? [] : Array.from({ length: count }, (_, j) => itemsOf(content, pen, layer, j)),
  );
  const neurons = sizes.flatMap((count, layer) => {
    if (layer < start) return [];
    const [radius, disc] = layer === start ? [frame.input, frame.input] : [frame.ring, frame.disc];
    const [first, step] = rowOf(count, items[layer] ?? [], layer === sizes.length - 1, frame);
    return Array.from(
      { length: count },
      (_, index): PlacedNeuron => ({ layer, index, x: first + index * step, y: (layer - start) * pitch, radius, disc }),
    );
  });
  const firstOutput = neurons.length - (sizes.at(-1) ?? 1);
  const targets = neurons
    .slice(firstOutput)
    .map((neuron) => targetBeside(neuron, pen, content.targetLevelOf(neuron.index)));
  const groups = neurons.map((neuron, at) => {
    const { layer, index, x, y } = neuron;
    const own = items[layer]?.[index];
    if (!own) return [];
    const place = { neuron, spokes: spokesOf(neuron, neurons, content, frame), target: targets[at - firstOutput] };
    const captions = layer === start ? onTop(own, place) : beside(own, place, sidesOf(index, sizes[layer] ?? 1));
    return captions.map((caption) => movedCaption(caption, x, y));
  });
  const placed = groups.flat();
  const wires = wiresBetween(neurons, content, frame);
  const lowest = unionOf([...boxesOf([...placed, ...targets]), ...neurons.map(boxOf)]).bottom;
  const cost = costBelow(frame.width / 2, lowest, pen);
  const together = groups.map((group, at) =>
    boxesOf([...group, ...targets.slice(at - firstOutput, at - firstOutput + 1)]),
  );
  if (!areApart(together, wires, neurons)) return undefined;
  const all = unionOf([...together.flat(), cost.bar, cost.caption.box, ...neurons.map(boxOf)]);
  if (all.left < 0 || all.right > frame.width) return undefined;
  const stage: Stage = {
    width: frame.width,
    height: Math.ceil(all.bottom - all.top + 2 * MARGIN),
    isDownwards: true,
    neurons,
    wires,
    ...sorted(placed),
    targets,
    cost,
  };
  return movedStage(stage, MARGIN - all.top);
}

/**
 * x of a row's first neuron, and the distance to the next: one stands in the middle, two leave room on their outer
 * sides, more on their right.
 */
function rowOf(count: number, items: readonly Items[], isLast: boolean, frame: Frame): readonly [number, number] {
  if (count === 1) return [frame.width / 2, 0];
  const widest = Math.max(...items.flatMap(({ sums, bias }) => [...sums, ...bias]).map(widthOf), 2 * frame.ring);
  const outside = frame.ring + (isLast ? TARGET_PX : ASIDE) + widest + MARGIN;
  const first = count === 2 ? outside : Math.max(frame.ring, widest / 2) + MARGIN;
  return [first, (frame.width - outside - first) / (count - 1)];
}

/** On which side of a neuron its sums and its bias stand. */
function sidesOf(index: number, count: number): readonly [Side, Side] {
  if (count === 1) return ["left", "right"];
  return count === 2 && index === 0 ? ["left", "left"] : ["right", "right"];
}

interface Place {
  readonly neuron: PlacedNeuron;
  readonly spokes: readonly Spoke[];
  readonly target: PlacedTarget | undefined;
}

/** An input has its value above it, where no wire comes, and its scale beside it. */
function onTop({ sums, words }: Items, { neuron, spokes }: Place): readonly Caption[] {
  const above = sums.map((item) => captionAt(item, -widthOf(item) / 2, -neuron.radius - ABOVE - tallnessOf(item)));
  return [...above, ...column(words, { neuron, spokes, target: undefined }, "right", "middle")];
}

/** Sums and bias on the same side are one column: z, a, b. A target on that side stands between them. */
function beside(
  { sums, bias, words }: Items,
  place: Place,
  [sumsSide, biasSide]: readonly [Side, Side],
): readonly Caption[] {
  const [activation, weightedSum] = [sums.slice(0, 1), sums.slice(1)];
  const hasTarget = place.target !== undefined;
  if (sumsSide !== biasSide)
    return [
      ...column([...weightedSum, ...activation, ...words], place, sumsSide, "middle"),
      ...column(bias, place, biasSide, hasTarget ? "below" : "middle"),
    ];
  if (hasTarget && sumsSide === "right")
    return [
      ...column(weightedSum, place, "right", "above"),
      ...column([...activation, ...bias, ...words], place, "right", "below"),
    ];
  return column([...weightedSum, ...activation, ...bias, ...words], place, sumsSide, "middle");
}

/** Lines under each other beside a neuron: around its middle, or clear of its target. Each stands as near as the wires allow. */
function column(
  items: readonly Item[],
  { neuron, spokes, target }: Place,
  side: Side,
  at: "above" | "middle" | "below",
): readonly Caption[] {
  const total = items.reduce((sum, item) => sum + tallnessOf(item) + LEADING, -LEADING);
  let top = -total / 2;
  if (target && at === "above") top = target.box.top - neuron.y - LEADING - total;
  if (target && at === "below") top = target.box.bottom - neuron.y + LEADING;
  return items.map((item) => {
    const bottom = top + tallnessOf(item);
    const near = Math.max(neuron.radius + ASIDE, nearest(spokes, side, top, bottom));
    const caption = captionAt(item, side === "left" ? -near - widthOf(item) : near, top);
    top = bottom + LEADING;
    return caption;
  });
}
