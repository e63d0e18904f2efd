import { idOf } from "@nn/notation";
import { gapMarks } from "./gap-marks.ts";
import { KeptMarks } from "./kept-marks.ts";
import { knobMarks } from "./knob-marks.ts";
import type { BoardLayout } from "./layout.ts";
import { boxesOf } from "./lock-places.ts";
import type { Mark } from "./marks.ts";
import { type Moment, type Motion, STILL, type Staged } from "./moment.ts";
import { neuronMarks } from "./neuron-marks.ts";
import type { KnobPlace, LockPlace, NeuronPlace } from "./places.ts";
import { type Related, relatedTo } from "./related.ts";
import { sightMarks } from "./sight-marks.ts";
import type { Snapshot } from "./snapshot.ts";
import { isUnderOpen } from "./under-open.ts";
import { wellMarks } from "./well-marks.ts";
import { lockMarks, wireMarks } from "./wire-marks.ts";

/** A stage at one moment: two layers of marks in order, each with its texts last. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly [ground: readonly Mark[], top: readonly Mark[]];
}

/**
 * Draws a stage: places from the layout, numbers from the snapshot, and whatever moves.
 *
 * @param kept  given by whoever draws one picture after another: what looks as before is not made again
 */
export function pictureOf(
  layout: BoardLayout,
  snapshot: Snapshot,
  scenery: Staged,
  motion: Motion = STILL,
  kept: KeptMarks = new KeptMarks(),
): Picture {
  const open = layout.knobs[scenery.selected];
  // Only the third lamp, the factors, says which way is meant; the rest then steps back.
  const isLit = snapshot.signals[scenery.selected]?.lit === 3 && !scenery.isSolved;
  const related = open && isLit ? relatedTo(open.parameter) : EVERYTHING;
  const moment: Moment = { ...motion, layout, snapshot, scenery, related };
  const { of } = snapshot.values;
  const pullOf = (parameter: string) => (motion.pull?.parameter === parameter ? motion.pull.by : undefined);
  const knobAt = (place: KnobPlace, knob: number) => {
    const { parameter } = place;
    const shake = place === open ? motion.shake : 0;
    const seen = [scenery, of(parameter), snapshot.signals[knob], snapshot.trail.ink, shake, pullOf(parameter)];
    return kept.of(place, seen, () => knobMarks(moment, knob));
  };
  const lockAt = ({ label, ...lock }: LockPlace) =>
    lockMarks(
      label && !isUnderOpen(layout, scenery, boxesOf({ ...lock, label })) ? { ...lock, label } : lock,
      snapshot,
    );
  kept.standOn(layout);
  const ground = [
    ...(scenery.later?.funnelMarks(moment) ?? []),
    ...layout.wires.flatMap((wire) => {
      const pull = pullOf(wire.parameter);
      const seen = [scenery, isLit, of(wire.parameter), pull];
      return kept.of(wire, seen, () => wireMarks(layout, wire, snapshot, related, pull));
    }),
    ...layout.locks.flatMap((lock) => kept.of(lock, [scenery, of(lock.parameter)], () => lockAt(lock))),
    ...gapMarks(moment),
    ...layout.neurons.flatMap((neuron) =>
      kept.of(neuron, [scenery, isLit, ...numbersOf(neuron, moment)], () => neuronMarks(moment, neuron)),
    ),
    ...kept.of("sight", [scenery, snapshot.sight], () => sightMarks(moment)),
    ...(scenery.hasWell === false
      ? []
      : kept.of("well", [scenery, of(idOf.C), snapshot.trail, motion.flash, motion.isAtCeiling], () =>
          wellMarks(moment),
        )),
    ...layout.knobs.flatMap((place, knob) => (place === open ? [] : knobAt(place, knob))),
  ];
  const top = [
    ...(open ? knobAt(open, scenery.selected) : []),
    ...(scenery.later?.lightingMarks(moment) ?? []),
    ...(scenery.later?.reasonMarks(moment) ?? []),
    ...motion.pulses,
  ];
  const { width, height } = layout.frame;
  return { width, height, layers: [textsLast(ground), textsLast(top)] };
}

/** All that moves in a neuron and beside it. */
function numbersOf(
  { layer, index, target }: NeuronPlace,
  { snapshot: { values }, sloshes }: Moment,
): readonly unknown[] {
  const a = idOf.a(layer, index);
  const own = layer > 0 ? [values.of(idOf.z(layer, index)), values.of(idOf.b(layer, index))] : [];
  return [values.of(a), sloshes.get(a), ...own, ...(target ? [values.of(idOf.y(index))] : [])];
}

const isText = ({ kind }: Mark) => kind === "text";
const textsLast = (marks: readonly Mark[]) => [...marks.filter((mark) => !isText(mark)), ...marks.filter(isText)];

const EVERYTHING: Related = { neuron: () => true, wire: () => true };
