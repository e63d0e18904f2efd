import type { Point } from "../ring.ts";
import type { Box } from "./box.ts";
import type { Caption } from "./caption.ts";
import type { Stage } from "./stage.ts";

const point = <P extends Point>(at: P, dx: number, dy: number): P => ({ ...at, x: at.x + dx, y: at.y + dy });

export const movedBox = ({ left, top, right, bottom }: Box, dx: number, dy: number): Box => ({
  left: left + dx,
  top: top + dy,
  right: right + dx,
  bottom: bottom + dy,
});

export const movedCaption = (caption: Caption, dx: number, dy: number): Caption => ({
  ...caption,
  at: point(caption.at, dx, dy),
  box: movedBox(caption.box, dx, dy),
  square: caption.square && point(caption.square, dx, dy),
});

/** Everything further down. */
export const movedStage = (stage: Stage, dy: number): Stage => ({
  ...stage,
  neurons: stage.neurons.map((neuron) => point(neuron, 0, dy)),
  wires: stage.wires.map((wire) => ({ ...wire, from: point(wire.from, 0, dy), to: point(wire.to, 0, dy) })),
  captions: stage.captions.map((caption) => movedCaption(caption, 0, dy)),
  targets: stage.targets.map((target) => ({
    ...target,
    caption: movedCaption(target.caption, 0, dy),
    box: movedBox(target.box, 0, dy),
  })),
  words: stage.words.map((words) => ({ ...words, at: point(words.at, 0, dy), box: movedBox(words.box, 0, dy) })),
  cost: {
    ...stage.cost,
    bar: movedBox(stage.cost.bar, 0, dy),
    caption: movedCaption(stage.cost.caption, 0, dy),
  },
});
