import { prerequisitesOf } from "@nn/concepts";
import { createNetwork, type Network, parameterNames, parameterValue } from "@nn/core";
import type { Issue, OneForEach } from "../issue.ts";
import { stepsFrom } from "./knobs.ts";
import type { BackpropLevel, Knob, LevelNetwork, NudgeLevel } from "./level.ts";
import { textIssues } from "./text-issues.ts";

/** A level of any kind, or as much of one as could be read. */
export type LevelParts = Partial<Omit<NudgeLevel, "kind"> & Pick<BackpropLevel, "wanted">>;

/**
 * Where parts of the document contradict each other, which a schema cannot see. Empty if nothing does. What is missing
 * is not judged, so that a fault in one part does not hide those of the others.
 */
export function disagreementsIn(level: LevelParts): readonly Issue[] {
  const { network, text } = level;
  const shape = network ? shapeIssues(network) : [];
  // Whatever names a parameter can only be judged against a network of the right shape.
  const rest = network && shape.length === 0 ? networkIssues({ ...level, network }) : [];
  return [...shape, ...rest, ...conceptIssues(level), ...budgetIssues(level), ...(text ? textIssues(text) : [])];
}

type WithNetwork = Omit<LevelParts, "network"> & Pick<NudgeLevel, "network">;

function networkIssues(level: WithNetwork): readonly Issue[] {
  const { network, examples, knobs, starts, wanted } = level;
  return [
    ...(examples ? exampleIssues(network, examples) : []),
    ...(knobs ? knobIssues(network, knobs) : []),
    ...(knobs && starts ? startIssues(level, knobs, starts) : []),
    ...goalIssues(level),
    ...modeIssues(level),
    ...(wanted ? wantedIssues(network, wanted) : []),
  ];
}

function shapeIssues({ inputs, layers, weights, biases }: LevelNetwork): readonly Issue[] {
  const sizes = [inputs, ...layers.map(({ neurons }) => neurons)];
  const issues: Issue[] = [];
  const expect = (path: string, list: readonly unknown[] | undefined, length: number, each: OneForEach) => {
    issues.push(...lengthIssue(`network.${path}`, list?.length ?? 0, length, each));
  };
  expect("weights", weights, layers.length, { each: "layer" });
  expect("biases", biases, layers.length, { each: "layer" });
  layers.forEach(({ neurons }, at) => {
    expect(`weights.${at}`, weights[at], neurons, { each: "row-of-neuron", layer: at + 1 });
    expect(`biases.${at}`, biases[at], neurons, { each: "neuron", layer: at + 1 });
    weights[at]?.forEach((row, j) => {
      expect(`weights.${at}.${j}`, row, sizes[at] as number, { each: "previous-neuron" });
    });
  });
  return issues;
}

function exampleIssues(network: LevelNetwork, examples: NudgeLevel["examples"]): readonly Issue[] {
  const outputs = network.layers.at(-1)?.neurons ?? 0;
  return examples.flatMap(({ input, target }, at) => [
    ...lengthIssue(`examples.${at}.input`, input.length, network.inputs, { each: "input" }),
    ...lengthIssue(`examples.${at}.target`, target.length, outputs, { each: "output" }),
  ]);
}

function lengthIssue(path: string, length: number, expected: number, each: OneForEach): readonly Issue[] {
  return length === expected ? [] : [{ path, code: "wrong-length", length, expected, for: each }];
}

function knobIssues(spec: LevelNetwork, knobs: readonly Knob[]): readonly Issue[] {
  const network = createNetwork(spec);
  const names: readonly string[] = parameterNames(network);
  return knobs.flatMap((knob, at): readonly Issue[] => {
    const path = `knobs.${at}`;
    if (!names.includes(knob.parameter))
      return [{ path: `${path}.parameter`, code: "unknown-parameter", known: names }];
    if (knobs.findIndex(({ parameter }) => parameter === knob.parameter) < at)
      return [{ path: `${path}.parameter`, code: "second-knob" }];
    return rangeIssues(path, knob, parameterValue(network, knob.parameter));
  });
}

const MOST_STEPS = 400;

function rangeIssues(path: string, knob: Knob, start: number): readonly Issue[] {
  const { min, max, step } = knob;
  if (min > start || max < start) return [{ path, code: "start-out-of-range", start, min, max }];
  if (max - min < step) return [{ path, code: "range-below-step", min, max, step }];
  if (max - min > MOST_STEPS * step) return [{ path, code: "range-too-fine", min, max, mostSteps: MOST_STEPS }];
  return canMove(knob, start) ? [] : [{ path, code: "knob-cannot-move", start, step }];
}

function canMove(knob: Knob, start: number): boolean {
  const { lowest, highest } = stepsFrom(knob, start);
  return lowest < 0 || highest > 0;
}

function conceptIssues({ teaches, requires = [] }: LevelParts): readonly Issue[] {
  return requires.flatMap((needed, at): readonly Issue[] => {
    const path = `requires.${at}`;
    if (requires.indexOf(needed) < at) return [{ path, code: "required-twice", concept: needed }];
    if (needed === teaches) return [{ path, code: "requires-what-it-teaches", concept: needed }];
    if (teaches && prerequisitesOf(needed).includes(teaches))
      return [{ path, code: "requires-what-follows", concept: needed, teaches }];
    return [];
  });
}

function budgetIssues({ par, budget }: LevelParts): readonly Issue[] {
  return par !== undefined && budget !== undefined && par > budget
    ? [{ path: "budget", code: "budget-below-par", par }]
    : [];
}

function goalIssues({ ceiling, target }: LevelParts): readonly Issue[] {
  if (ceiling === undefined || target === undefined || ceiling > target) return [];
  return [{ path: "ceiling", code: "ceiling-below-target", target }];
}

function modeIssues({ mode, budget, descent }: LevelParts): readonly Issue[] {
  const issues: Issue[] = [];
  if (mode === "one" && budget !== undefined && budget !== 1)
    issues.push({ path: "budget", code: "more-than-one-nudge", budget });
  if ((mode === "fog" || mode === "one") && descent) issues.push({ path: "descent", code: "no-descent-in-mode", mode });
  return issues;
}

function startIssues(
  { network, budget }: WithNetwork,
  knobs: readonly Knob[],
  starts: NonNullable<NudgeLevel["starts"]>,
): readonly Issue[] {
  const own = createNetwork(network);
  const before: (readonly (number | undefined)[])[] = [knobs.map(({ parameter }) => valueIn(own, parameter))];
  return starts.flatMap(({ values, par }, at): readonly Issue[] => {
    const path = `starts.${at}`;
    const length = lengthIssue(`${path}.values`, values.length, knobs.length, { each: "knob" });
    if (length.length > 0) return length;
    const outside = knobs.flatMap((knob, which): readonly Issue[] => {
      const { min, max, step } = knob;
      const start = values[which] as number;
      const place = `${path}.values.${which}`;
      if (start < min || start > max) return [{ path: place, code: "start-out-of-range", start, min, max }];
      return canMove(knob, start) ? [] : [{ path: place, code: "knob-cannot-move", start, step }];
    });
    const isKnown = before.some((other) => other.every((value, knob) => value === values[knob]));
    before.push(values);
    return [
      ...outside,
      ...(isKnown ? [{ path, code: "second-start" as const }] : []),
      ...(budget !== undefined && par > budget
        ? [{ path: `${path}.par`, code: "budget-below-par" as const, par }]
        : []),
    ];
  });
}

/** A knob without a parameter is an issue of its own. */
function valueIn(network: Network, parameter: string): number | undefined {
  const names: readonly string[] = parameterNames(network);
  return names.includes(parameter) ? parameterValue(network, parameter) : undefined;
}

function wantedIssues(network: LevelNetwork, wanted: readonly string[]): readonly Issue[] {
  const known: readonly string[] = parameterNames(createNetwork(network));
  return wanted.flatMap((parameter, at): readonly Issue[] => {
    const path = `wanted.${at}`;
    if (!known.includes(parameter)) return [{ path, code: "unknown-parameter", known }];
    return wanted.indexOf(parameter) < at ? [{ path, code: "wanted-twice" }] : [];
  });
}
