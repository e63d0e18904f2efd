import { concepts } from "@nn/concepts";
import { FORMS, families, LONGEST_GIVEN } from "@nn/exercises";
import { z } from "zod";

/** An id made by the caller, a uuid of version 7, by which a record that is sent again is recognised. */
export const recordId = z
  .string()
  .max(36)
  .toLowerCase()
  .pipe(z.uuidv7("must be a uuid of version 7"))
  .describe("a uuid of version 7, made by the caller");

export const levelUuid = z
  .string()
  .max(36)
  .toLowerCase()
  .pipe(z.uuid("must be a uuid"))
  .describe("the uuid of a level");

export const familyName = z
  .string()
  .min(1)
  .max(60)
  .describe(`a family of exercises: ${families.map(({ id }) => id).join(", ")}`);
export const given = z
  .string()
  .max(LONGEST_GIVEN)
  .describe("a network with an example to be asked about, such as `1~1_1s_1s~q~1.2_-.3_1.4_-.5~.85_1`");
export const form = z
  .enum(FORMS)
  .describe(
    "how much is left to do: all but the last step or two of it may come worked out; by default as the record says",
  );
export const token = z.string().min(1).max(600).describe("the token of a question, from exercise.next");
export const partId = z.string().min(1).max(40);

/** More than the reader takes: it knows better than we do what to say about a formula that is too long. */
export const answer = z
  .string()
  .max(2_000, "at most 2,000 characters")
  .describe("as it is typed; LaTeX stands between dollar signs, `$\\frac12$`");

/** A formula longer than this is too long to be read, and no choice is as long; so no more of an answer is stored. */
export const LONGEST_STORED = 500;

export const answers = z.record(partId, answer).refine((given) => Object.keys(given).length <= 20, "at most 20 parts");

export const conceptId = z.enum(concepts.map(({ id }) => id));

/** The address of something in the course: of a section, or of a question of a chapter. */
export const courseAddress = z.string().min(3).max(100).describe("a place in the course, `chapter#name`");

/** For the description of the HTTP form. Only the level really exists. */
export const exampleId = "0190a8a0-0000-7000-8000-000000000000";
export const exampleCode = "7K0Q-1ZX4";
export const exampleToken = "the token of the question";
export const exampleLevel = "0190a8a0-1c00-7000-8000-000000000101";
