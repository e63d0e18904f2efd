import { prerequisitesOf } from "@nn/concepts";
import { createNetwork, parameterNames, parameterValue } from "@nn/core";
import type { Issue, OneForEach } from "../issue.ts";
import type { Knob, Level, LevelNetwork } from "./level.ts";

/** Where parts of the document contradict each other, which a schema cannot see. Empty if nothing does. */
export function disagreementsIn(level: Level): readonly Issue[] {
  const shape = shapeIssues(level.network);
  // Knobs and examples can only be judged against a network of the right shape.
  const rest = shape.length > 0 ? [] : [...exampleIssues(level), ...knobIssues(level)];
  return [...shape, ...rest, ...conceptIssues(level), ...ruleIssues(level)];
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

function exampleIssues({ network, examples }: Level): readonly Issue[] {
  const outputs = network.layers.at(-1)?.neurons ?? 0;
  return examples.flatMap(({ input, target }, at) => [
    ...lengthIssue(`examples.${at}.input`, input.length, network.inputs, { each: "input" }),
    ...lengthIssue(`examples.${at}.target`, target.length, outputs, { each: "output" }),
  ]);
}

function lengthIssue(path: string, length: number, expected: number, each: OneForEach): readonly Issue[] {
  return length === expected ? [] : [{ path, code: "wrong-length", length, expected, for: each }];
}

function knobIssues({ network: spec, knobs }: Level): readonly Issue[] {
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

function rangeIssues(path: string, { min, max, step }: Knob, start: number): readonly Issue[] {
  if (min > start || max < start) return [{ path, code: "start-out-of-range", start, min, max }];
  if (max - min < step) return [{ path, code: "range-below-step", min, max, step }];
  if (max - min > MOST_STEPS * step) return [{ path, code: "range-too-fine", min, max, mostSteps: MOST_STEPS }];
  return [];
}

function conceptIssues({ teaches, requires }: Level): readonly Issue[] {
  return requires.flatMap((needed, at): readonly Issue[] => {
    const path = `requires.${at}`;
    if (requires.indexOf(needed) < at) return [{ path, code: "required-twice", concept: needed }];
    if (needed === teaches) return [{ path, code: "requires-what-it-teaches", concept: needed }];
    if (prerequisitesOf(needed).includes(teaches))
      return [{ path, code: "requires-what-follows", concept: needed, teaches }];
    return [];
  });
}

function ruleIssues({ par, budget, ceiling, target }: Level): readonly Issue[] {
  const issues: Issue[] = [];
  if (par > budget) issues.push({ path: "budget", code: "budget-below-par", par });
  if (ceiling !== undefined && ceiling <= target)
    issues.push({ path: "ceiling", code: "ceiling-below-target", target });
  return issues;
}
