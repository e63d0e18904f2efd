import { type ConceptId, concepts } from "@nn/concepts";
import type { LevelParts } from "./check.ts";
import type { Level } from "./level.ts";
import { pattern } from "./schema-issues.ts";
import { z } from "./zod.ts";

/** Version of the level document. A change that old readers would misread needs a new number. */
export const FORMAT = 1;

const parameter = z.number().min(-1000).max(1000);
const whole = (min: number, max: number) => z.int().min(min).max(max);

/** Plain text on one line: formulas stand between dollar signs, so a level can never carry markup. */
const sentence = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => !/\p{Cc}/u.test(text), pattern("not-one-line"))
    .refine((text) => text.split("$").length % 2 === 1, pattern("open-formula"));

const text = z.strictObject({
  title: sentence(40),
  goal: sentence(120),
  aha: sentence(240),
});

const LOCALE = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/;
const texts = z
  .object({ en: text })
  .catchall(text)
  .refine((byLocale) => Object.keys(byLocale).every((locale) => LOCALE.test(locale)), pattern("not-languages"));

const conceptId = z.enum(concepts.map(({ id }) => id) as [ConceptId, ...ConceptId[]]);

const network = z.strictObject({
  inputs: whole(1, 4),
  layers: z
    .array(
      z.strictObject({
        neurons: whole(1, 4),
        activation: z.enum(["identity", "relu", "leakyRelu", "sigmoid", "tanh", "softplus"]),
      }),
    )
    .min(1)
    .max(6),
  weights: z
    .array(z.array(z.array(parameter).max(4)).max(4))
    .max(6)
    .describe("weights[l - 1][j][k]: into neuron j of layer l, from k"),
  biases: z.array(z.array(parameter).max(4)).max(6).describe("biases[l - 1][j]"),
});

const knob = z.strictObject({
  parameter: z
    .string()
    .max(40)
    .describe('"w2.0.1" is the weight of layer 2 into neuron 0 from neuron 1; "b1.0" a bias. All counted from 0.'),
  step: z.number().min(0.001).max(10),
  min: parameter,
  max: parameter,
});

const example = z.strictObject({ input: z.array(parameter).max(4), target: z.array(parameter).max(4) });

/** What every kind has. */
const base = {
  $schema: z.string().max(200).optional(),
  format: z.literal(FORMAT),
  id: z.uuid(pattern("not-uuid")).regex(/^[^A-Z]*$/, pattern("not-lower-case")),
  rev: whole(1, 1_000_000).describe(
    "Raise it when the way to play changes: another revision starts another histogram.",
  ),
  slug: z
    .string()
    .max(40)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, pattern("not-slug")),
  network,
  par: whole(1, 200).describe("Written by the solver, never by hand."),
  budget: whole(1, 200).describe("Nudges allowed."),
  bestKnown: z.literal(true).optional().describe("Par is the best known, not proved: the solver reached its cap."),
  teaches: conceptId,
  taughtAt: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*#[a-z0-9]+(-[a-z0-9]+)*$/, pattern("not-section"))
    .optional()
    .describe("The section of the course that teaches it, chapter#section; the home of the concept when left out."),
  requires: z.array(conceptId).max(concepts.length),
  text: texts,
};

const start = z.strictObject({
  values: z.array(parameter).max(12).describe("One value for each knob, in the order of the knobs."),
  par: base.par,
  bestKnown: base.bestKnown,
});

const descent = z.strictObject({
  rates: z.array(z.number().positive().max(1000)).min(1).max(6).describe("The learning rates on offer."),
  only: z.literal(true).optional().describe("The knobs cannot be nudged by hand."),
});

/** What a level has whose knobs are turned. */
const turned = {
  ...base,
  knobs: z.array(knob).min(1).max(12),
  examples: z.array(example).min(1).max(8),
  target: z
    .number()
    .positive()
    .max(1_000_000)
    .describe("The cost to reach: the mean over the examples of sum((a - y)^2)."),
  ceiling: z.number().positive().max(1_000_000).optional().describe("The cost may never exceed this on the way."),
  lamps: whole(0, 9).default(3),
  singleKnob: z.literal(true).optional().describe("One knob alone may solve the level at par."),
  descent: descent.optional().describe("Steps of gradient descent as moves."),
  starts: z
    .array(start)
    .min(1, pattern("empty-starts"))
    .max(8)
    .optional()
    .describe("Further starting values of the knobs."),
};

const nudgeLevel = z.strictObject({
  ...turned,
  kind: z.literal("nudge"),
  mode: z
    .enum(["pencil", "ink", "fog", "one"])
    .optional()
    .describe("ink: no undo. fog: a plan is committed. one: a single nudge. Pencil when left out."),
});

const predictLevel = z.strictObject({
  ...turned,
  kind: z.literal("predict").describe("Every knob's slope is signed and ranked before the first nudge."),
});

const backpropLevel = z.strictObject({
  ...base,
  kind: z.literal("backprop").describe("The factors of derivatives are placed on the way back from the cost."),
  examples: z.array(example).length(1),
  lamps: z.literal(0).default(0),
  wanted: z
    .array(z.string().max(40))
    .min(1)
    .max(4)
    .describe('The parameters whose derivative is built: "w2.0.1", "b1.0".'),
});

/** Every kind of level. `kind` decides which fields it has. */
export const levelSchema = z.discriminatedUnion("kind", [nudgeLevel, predictLevel, backpropLevel]);

/** Of a document that is no level: what of it can be read by itself. */
export function readablePartsOf(document: unknown): LevelParts {
  if (typeof document !== "object" || document === null) return {};
  const parts = Object.entries(document).flatMap(([key, value]) => {
    if (!Object.hasOwn(everyField, key)) return [];
    const part = everyField[key as keyof typeof everyField].safeParse(value);
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
