import { isConceptId } from "@nn/concepts";
import { activations, createNetwork, parameterNames, ShapeError } from "@nn/core";
import { parseLogs } from "@nn/level-kit";
import { kept } from "@/kept/kept.ts";
import { anything, listOf, number, objectOf, oneOf, recordOf, type Shape, text } from "@/kept/shape.ts";
import type { Draft } from "./draft.ts";
import type { History } from "./history.ts";

const truth: Shape<boolean> = (stored) => typeof stored === "boolean";
const concept = (stored: unknown): stored is Draft["teaches"] => text(stored) && isConceptId(stored);

const level = objectOf({ title: text, goal: text, aha: text });
const numbers = listOf(number);
const activation = oneOf(Object.keys(activations) as (keyof typeof activations)[]);

const layer = (stored: unknown): stored is Draft["network"]["layers"][number] =>
  objectOf({ neurons: number, activation })(stored) && stored.neurons >= 1 && stored.neurons <= 4;

const draft = objectOf(
  {
    id: text,
    world: text,
    kind: oneOf(["nudge", "predict", "backprop"] as const),
    mode: oneOf(["pencil", "ink", "fog", "one"] as const),
    network: objectOf({
      inputs: number,
      layers: listOf(layer),
      weights: listOf(listOf(numbers)),
      biases: listOf(numbers),
    }),
    examples: listOf(objectOf({ input: numbers, target: numbers })),
    knobs: listOf(objectOf({ parameter: text, step: number, min: number, max: number })),
    wanted: listOf(text),
    target: number,
    budget: number,
    lamps: number,
    singleKnob: truth,
    rates: numbers,
    onlyDescent: truth,
    starts: listOf(numbers),
    teaches: concept,
    requires: listOf(concept),
    text: level,
    otherTexts: recordOf(level),
    wrong: listOf(objectOf({ why: text, log: anything })),
  },
  { ceiling: number, taughtAt: text, solution: anything },
);

/** A draft that can be shown and gone on with; whether it is a level, the reader of documents says. */
export function readDraft(stored: unknown): Draft | undefined {
  if (!draft(stored) || !isDrawable(stored)) return undefined;
  const { solution, ...rest } = stored;
  const logs = parseLogs([...stored.wrong.map(({ log }) => log), ...(solution === undefined ? [] : [solution])]);
  if (!logs.ok) return { ...rest, wrong: [] };
  const own = logs.value[stored.wrong.length];
  return {
    ...rest,
    wrong: stored.wrong.map(({ why }, at) => ({ why, log: logs.value[at] ?? [] })),
    ...(own && { solution: own }),
  };
}

/** Whatever draws it relies on shapes that agree. */
function isDrawable({
  network,
  examples,
  knobs,
  starts,
}: Pick<Draft, "network" | "examples" | "knobs" | "starts">): boolean {
  const outputs = network.layers.at(-1)?.neurons;
  if (network.layers.length > 6 || network.inputs > 4) return false;
  try {
    const names: readonly string[] = parameterNames(createNetwork(network));
    return (
      knobs.every(({ parameter }) => names.includes(parameter)) &&
      starts.every(({ length }) => length === knobs.length) &&
      examples.length > 0 &&
      examples.every(({ input, target }) => input.length === network.inputs && target.length === outputs)
    );
  } catch (error) {
    if (error instanceof ShapeError) return false;
    throw error;
  }
}

/** So many steps back outlive a reload. */
const MOST_KEPT = 30;

/** As much of the way back and forth as a browser is asked to keep. */
export const keepable = ({ past, future, ...rest }: History<Draft>): History<Draft> => ({
  ...rest,
  past: past.slice(-MOST_KEPT),
  future: future.slice(0, MOST_KEPT),
});

/** What is being made in this browser, with the way back from it. */
export const keptDraft = kept<History<Draft>>({
  name: "editor-draft",
  where: "browser",
  version: 1,
  parse: readHistory,
});

/** The draft that is made, and as much of the way back as can be read. */
export function readHistory(stored: unknown): History<Draft> | undefined {
  if (!objectOf({ now: anything, past: listOf(anything), future: listOf(anything) })(stored)) return undefined;
  const now = readDraft(stored.now);
  if (!now) return undefined;
  const drafts = (list: readonly unknown[]) => list.flatMap((each) => readDraft(each) ?? []);
  return {
    now,
    past: drafts(stored.past.slice(-MOST_KEPT)),
    future: drafts(stored.future.slice(0, MOST_KEPT)),
    about: undefined,
  };
}
