import type { Path } from "@nn/core";
import { idOf, parseQuantityName, type QuantityId } from "@nn/notation";
import type { SweepStop } from "../../model/collapsing.ts";
import { linesOf, openLines } from "../../model/composing.ts";
import type { LineState } from "./path-line.tsx";
import type { CompositionTools } from "./use-composition.ts";

type Composing = Pick<CompositionTools, "start" | "paths" | "composition" | "lit">;

/** The lines of the path that is lit, or of the one that is being built. */
const litLines = ({ paths, composition, lit }: Composing): readonly QuantityId[] => {
  const path = lit === undefined ? undefined : paths[lit];
  return path ? linesOf(path) : composition.taken;
};

/** How each line stands to the path that is lit or built. Where paths begin at a weight, that is a part of each. */
export function lineStates(composing: Composing): (line: QuantityId) => LineState {
  const { start, paths, composition } = composing;
  const taken = [start, ...litLines(composing)];
  const open = openLines(paths, composition);
  const any = paths.flatMap(linesOf);
  return (line) => ({ part: partOf(line, taken, any), isOpen: open.includes(line) });
}

const partOf = (line: QuantityId, taken: readonly QuantityId[], any: readonly QuantityId[]): LineState["part"] => {
  if (taken.includes(line)) return "taken";
  return any.includes(line) ? "later" : "aside";
};

/** The lines along which numbers come back at one stop of the sweep. */
export function sweepLineStates(paths: readonly Path[], stop: SweepStop | undefined): (line: QuantityId) => LineState {
  const factors = stop?.numbers.flatMap(({ terms }) => terms.flatMap((term) => term.factors)) ?? [];
  const now = factors.filter(({ kind }) => kind === "weight").map(({ quantity }) => quantity);
  const any = paths.flatMap(linesOf);
  return (line) => ({ part: partOf(line, now, any), isOpen: false });
}

/** The neurons that the lit path passes, by their activations. */
export function passedBy(composing: Composing): readonly QuantityId[] {
  const { start } = composing;
  const lines = litLines(composing);
  return [standingAt(start, []), ...lines.map((line) => standingAt(start, [line]))];
}

/** The neuron, or the input, in which a line begins. */
export function beginOf(line: QuantityId): QuantityId {
  const name = parseQuantityName(line);
  return name.kind === "weight" ? idOf.a(name.layer - 1, name.k) : line;
}

/** Where a path stands after these lines: in the neuron into which the last one leads, or at its start. */
export function standingAt(start: QuantityId, taken: readonly QuantityId[]): QuantityId {
  const name = parseQuantityName(taken.at(-1) ?? start);
  return name.kind === "weight" || name.kind === "bias" || name.kind === "weightedSum"
    ? idOf.a(name.layer, name.j)
    : start;
}

/** The neurons that a path passes on its way, by their numbers: that of its own weight first, if it begins in one. */
export function neuronsOn(start: QuantityId, lines: readonly QuantityId[]): readonly number[] {
  const own = parseQuantityName(start);
  const first = own.kind === "activation" ? [] : [start];
  return [...first, ...lines].flatMap((id) => {
    const name = parseQuantityName(id);
    return "j" in name ? [name.j] : [];
  });
}
