import { funnelMarks, lightingMarks } from "./funnel-marks.ts";
import { gapMarks } from "./gap-marks.ts";
import { knobMarks } from "./knob-marks.ts";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import { type Moment, type Motion, STILL } from "./moment.ts";
import { neuronMarks } from "./neuron-marks.ts";
import { reasonMarks } from "./reason-marks.ts";
import { type Related, relatedTo } from "./related.ts";
import type { Scenery } from "./scenery.ts";
import { sightMarks } from "./sight-marks.ts";
import type { Snapshot } from "./snapshot.ts";
import { wellMarks } from "./well-marks.ts";
import { lockMarks, wireMarks } from "./wire-marks.ts";

/** A stage at one moment: two layers of marks in order, each with its texts last. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly [ground: readonly Mark[], top: readonly Mark[]];
}

/** Draws a stage: places from the layout, numbers from the snapshot, and whatever moves. */
export function pictureOf(layout: BoardLayout, snapshot: Snapshot, scenery: Scenery, motion: Motion = STILL): Picture {
  const open = layout.knobs[scenery.selected];
  // Only the third lamp, the factors, says which way is meant; the rest then steps back.
  const isLit = snapshot.signals[scenery.selected]?.lit === 3 && !scenery.isSolved;
  const related = open && isLit ? relatedTo(open.parameter) : EVERYTHING;
  const moment: Moment = { ...motion, layout, snapshot, scenery, related };
  const isKnob = ({ parameter }: { parameter: string }) => layout.plan.knobs.some((knob) => knob === parameter);
  const wires = [...layout.wires.filter((wire) => !isKnob(wire)), ...layout.wires.filter(isKnob)];
  const ground = [
    ...funnelMarks(moment),
    ...wires.flatMap((wire) => {
      const pull = motion.pull?.parameter === wire.parameter ? motion.pull.by : undefined;
      return wireMarks(layout, wire, snapshot, related, pull);
    }),
    ...layout.locks.flatMap((lock) => lockMarks(lock, snapshot)),
    ...gapMarks(moment),
    ...layout.neurons.flatMap((neuron) => neuronMarks(moment, neuron)),
    ...sightMarks(moment),
    ...(scenery.hasWell === false ? [] : wellMarks(moment)),
    ...layout.knobs.flatMap((_, knob) => (knob === scenery.selected ? [] : knobMarks(moment, knob))),
  ];
  const top = [
    ...(open ? knobMarks(moment, scenery.selected) : []),
    ...lightingMarks(moment),
    ...reasonMarks(moment),
    ...motion.pulses,
  ];
  const { width, height } = layout.frame;
  return { width, height, layers: [textsLast(ground), textsLast(top)] };
}

const isText = ({ kind }: Mark) => kind === "text";
const textsLast = (marks: readonly Mark[]) => [...marks.filter((mark) => !isText(mark)), ...marks.filter(isText)];

const EVERYTHING: Related = { neuron: () => true, wire: () => true };
