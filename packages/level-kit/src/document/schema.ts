import { type ConceptId, concepts } from "@nn/concepts";
import * as z from "zod/mini";
import type { LevelParts } from "./check.ts";
import type { Level } from "./level.ts";
import { pattern } from "./schema-issues.ts";

/** Version of the level document. A change that old readers would misread needs a new number. */
export const FORMAT = 1;

const between = (min: number, max: number) => z.number().check(z.minimum(min), z.maximum(max));
const whole = (min: number, max: number) => z.int().check(z.minimum(min), z.maximum(max));
const positive = (max: number) => z.number().check(z.positive(), z.maximum(max));
const parameter = between(-1000, 1000);

const atMost = <Item extends z.ZodMiniType>(item: Item, most: number) => z.array(item).check(z.maxLength(most));
const some = <Item extends z.ZodMiniType>(item: Item, most: number) =>
  z.array(item).check(z.minLength(1), z.maxLength(most));

/** Plain text on one line: formulas stand between dollar signs, so a level can never carry markup. */
const sentence = (most: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(most),
    z.refine((text) => !/\p{Cc}/u.test(text), pattern("not-one-line")),
    z.refine((text) => text.split("$").length % 2 === 1, pattern("open-formula")),
  );

const text = z.strictObject({
  title: sentence(40),
  goal: sentence(120),
  aha: sentence(240),
});

const LOCALE = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/;
const texts = z
  .catchall(z.object({ en: text }), text)
  .check(
    z.refine((byLocale) => Object.keys(byLocale).every((locale) => LOCALE.test(locale)), pattern("not-languages")),
  );

const conceptId = z.enum(concepts.map(({ id }) => id) as [ConceptId, ...ConceptId[]]);

const network = z.strictObject({
  inputs: whole(1, 4),
  layers: some(
    z.strictObject({
      neurons: whole(1, 4),
      activation: z.enum(["identity", "relu", "leakyRelu", "sigmoid", "tanh", "softplus"]),
    }),
    6,
  ),
  weights: atMost(atMost(atMost(parameter, 4), 4), 6).check(
    z.describe("weights[l - 1][j][k]: into neuron j of layer l, from k"),
  ),
  biases: atMost(atMost(parameter, 4), 6).check(z.describe("biases[l - 1][j]")),
});

const knob = z.strictObject({
  parameter: z
    .string()
    .check(
      z.maxLength(40),
      z.describe('"w2.0.1" is the weight of layer 2 into neuron 0 from neuron 1; "b1.0" a bias. All counted from 0.'),
    ),
  step: between(0.001, 10),
  min: parameter,
  max: parameter,
});

const example = z.strictObject({ input: atMost(parameter, 4), target: atMost(parameter, 4) });

/** Says that something is so; left out, it is not. */
const only = (meaning: string) => z.optional(z.literal(true)).check(z.describe(meaning));

/** What every kind has. */
const base = {
  $schema: z.optional(z.string().check(z.maxLength(200))),
  format: z.literal(FORMAT),
  id: z.uuid(pattern("not-uuid")).check(z.regex(/^[^A-Z]*$/, pattern("not-lower-case"))),
  rev: whole(1, 1_000_000).check(
    z.describe("Raise it when the way to play changes: another revision starts another histogram."),
  ),
  slug: z.string().check(z.maxLength(40), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, pattern("not-slug"))),
  network,
  par: whole(1, 200).check(z.describe("Written by the solver, never by hand.")),
  budget: whole(1, 200).check(z.describe("Nudges allowed.")),
  bestKnown: only("Par is the best known, not proved: the solver reached its cap."),
  teaches: conceptId,
  taughtAt: z
    .optional(
      z
        .string()
        .check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*#[a-z0-9]+(-[a-z0-9]+)*$/, pattern("not-section"))),
    )
    .check(
      z.describe("The section of the course that teaches it, chapter#section; the home of the concept when left out."),
    ),
  requires: atMost(conceptId, concepts.length),
  text: texts,
};

const start = z.strictObject({
  values: atMost(parameter, 12).check(z.describe("One value for each knob, in the order of the knobs.")),
  par: base.par,
  bestKnown: base.bestKnown,
});

const descent = z.strictObject({
  rates: some(positive(1000), 6).check(z.describe("The learning rates on offer.")),
  only: only("The knobs cannot be nudged by hand."),
});

/** What a level has whose knobs are turned. */
const turned = {
  ...base,
  knobs: some(knob, 12),
  examples: some(example, 8),
  target: positive(1_000_000).check(z.describe("The cost to reach: the mean over the examples of sum((a - y)^2).")),
  ceiling: z.optional(positive(1_000_000)).check(z.describe("The cost may never exceed this on the way.")),
  lamps: z._default(whole(0, 9), 3),
  singleKnob: only("One knob alone may solve the level at par."),
  descent: z.optional(descent).check(z.describe("Steps of gradient descent as moves.")),
  starts: z
    .optional(z.array(start).check(z.minLength(1, pattern("empty-starts")), z.maxLength(8)))
    .check(z.describe("Further starting values of the knobs.")),
};

const nudgeLevel = z.strictObject({
  ...turned,
  kind: z.literal("nudge"),
  mode: z
    .optional(z.enum(["pencil", "ink", "fog", "one"]))
    .check(z.describe("ink: no undo. fog: a plan is committed. one: a single nudge. Pencil when left out.")),
});

const predictLevel = z.strictObject({
  ...turned,
  kind: z.literal("predict").check(z.describe("Every knob's slope is signed and ranked before the first nudge.")),
});

const backpropLevel = z.strictObject({
  ...base,
  kind: z.literal("backprop").check(z.describe("The factors of derivatives are placed on the way back from the cost.")),
  examples: z.array(example).check(z.length(1)),
  lamps: z._default(z.literal(0), 0),
  wanted: some(z.string().check(z.maxLength(40)), 4).check(
    z.describe('The parameters whose derivative is built: "w2.0.1", "b1.0".'),
  ),
});

/** Every kind of level. `kind` decides which fields it has. */
export const levelSchema = z.discriminatedUnion("kind", [nudgeLevel, predictLevel, backpropLevel]);

/** Of a document that is no level: what of it can be read by itself. */
export function readablePartsOf(document: unknown): LevelParts {
  if (typeof document !== "object" || document === null) return {};
  const parts = Object.entries(document).flatMap(([key, value]) => {
    if (!Object.hasOwn(everyField, key)) return [];
    const part = z.safeParse(everyField[key as keyof typeof everyField], value);
    return part.success ? [[key, part.data] as const] : [];
  });
  return Object.fromEntries(parts);
}

const everyField = { ...turned, mode: nudgeLevel.shape.mode, wanted: backpropLevel.shape.wanted };

export type LevelDocument = z.output<typeof levelSchema>;

/** The level that a document describes: the same without the address of its schema. */
export function levelFrom({ $schema: _, ...level }: LevelDocument): Level {
  return level;
}

/** The document's JSON Schema, for editors that complete and check as one types. */
export function jsonSchemaOf(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(levelSchema, { io: "input", target: "draft-2020-12" });
  return {
    $comment: "Generated from packages/level-kit/src/document/schema.ts. Do not edit; run the package's gen script.",
    $schema,
    title: "Nudge level",
    description: "A level of Nudge, format 1. Layers are counted from 1, everything else from 0.",
    ...schema,
  };
}
