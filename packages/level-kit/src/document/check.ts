import { conceptById, prerequisitesOf } from "@nn/concepts";
import { createNetwork, parameterNames, parameterValue } from "@nn/core";
import type { Issue } from "../result.ts";
import type { Knob, Level, LevelNetwork } from "./level.ts";

/** What a schema cannot say: the parts of the document agree with each other. Empty if they do. */
export function disagreementsIn(level: Level): readonly Issue[] {
  const shape = shapeIssues(level.network);
  // Knobs and examples can only be judged against a network that stands.
  const rest = shape.length > 0 ? [] : [...exampleIssues(level), ...knobIssues(level)];
  return [...shape, ...rest, ...conceptIssues(level), ...ruleIssues(level)];
}

function shapeIssues({ inputs, layers, weights, biases }: LevelNetwork): readonly Issue[] {
  const sizes = [inputs, ...layers.map(({ neurons }) => neurons)];
  const issues: Issue[] = [];
  const expect = (path: string, list: readonly unknown[] | undefined, length: number, what: string) => {
    if (list?.length !== length)
      issues.push({
        path: `network.${path}`,
        message: `has ${list?.length ?? 0} entries, but needs ${length}: ${what}`,
      });
  };
  expect("weights", weights, layers.length, "one for each layer");
  expect("biases", biases, layers.length, "one for each layer");
  layers.forEach(({ neurons }, at) => {
    expect(`weights.${at}`, weights[at], neurons, `one row for each neuron of layer ${at + 1}`);
    expect(`biases.${at}`, biases[at], neurons, `one for each neuron of layer ${at + 1}`);
    weights[at]?.forEach((row, j) => {
      expect(`weights.${at}.${j}`, row, sizes[at] as number, "one for each neuron (or input) of the layer before");
    });
  });
  return issues;
}

function exampleIssues({ network, examples }: Level): readonly Issue[] {
  const outputs = network.layers.at(-1)?.neurons;
  return examples.flatMap(({ input, target }, at) => [
    ...lengthIssue(`examples.${at}.input`, input.length, network.inputs, "one for each input of the network"),
    ...lengthIssue(`examples.${at}.target`, target.length, outputs, "one for each neuron of the last layer"),
  ]);
}

function lengthIssue(path: string, length: number, expected: number | undefined, what: string): readonly Issue[] {
  return length === expected ? [] : [{ path, message: `has ${length} entries, but needs ${expected}: ${what}` }];
}

function knobIssues({ network: spec, knobs }: Level): readonly Issue[] {
  const network = createNetwork(spec);
  const names = parameterNames(network);
  return knobs.flatMap((knob, at): readonly Issue[] => {
    const path = `knobs.${at}`;
    if (!names.includes(knob.parameter))
      return [{ path: `${path}.parameter`, message: `is no parameter of this network; it has ${names.join(", ")}` }];
    if (knobs.findIndex(({ parameter }) => parameter === knob.parameter) < at)
      return [{ path: `${path}.parameter`, message: "stands twice; keep one knob for each parameter" }];
    return rangeIssues(path, knob, parameterValue(network, knob.parameter));
  });
}

const MOST_STEPS = 400;

function rangeIssues(path: string, { min, max, step }: Knob, start: number): readonly Issue[] {
  if (min > start || max < start)
    return [{ path, message: `starts at ${start}, outside of ${min} to ${max}; widen the range or move the start` }];
  if (max - min < step) return [{ path, message: `cannot move: ${min} to ${max} is less than one step of ${step}` }];
  if (max - min > MOST_STEPS * step)
    return [{ path, message: `has more than ${MOST_STEPS} steps from ${min} to ${max}; make the step larger` }];
  return [];
}

function conceptIssues({ teaches, requires }: Level): readonly Issue[] {
  return requires.flatMap((needed, at): readonly Issue[] => {
    const path = `requires.${at}`;
    if (requires.indexOf(needed) < at) return [{ path, message: `${needed} stands twice; once is enough` }];
    if (needed === teaches) return [{ path, message: `${needed} is what the level teaches; take it out here` }];
    if (prerequisitesOf(needed).includes(teaches))
      return [
        {
          path,
          message: `"${conceptById(needed).title}" rests on "${conceptById(teaches).title}", which this level is the one to teach; take it out`,
        },
      ];
    return [];
  });
}

function ruleIssues({ par, budget, ceiling, target }: Level): readonly Issue[] {
  const issues: Issue[] = [];
  if (par > budget) issues.push({ path: "budget", message: `is less than par, ${par}; nobody could win` });
  if (ceiling !== undefined && ceiling <= target)
    issues.push({ path: "ceiling", message: `must be above the target, ${target}` });
  return issues;
}
