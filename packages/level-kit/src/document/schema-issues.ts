import type * as z from "zod/mini";
import type { Fault, Issue, Kind, Measure, PatternCode } from "../issue.ts";

type ZodIssue = z.core.$ZodIssue;

/** For every schema: an issue carries what was found, so that a missing value is not taken for a wrong one. */
export const reading = { reportInput: true } as const;

/** What zod found, in our own codes. */
export function issuesOf(error: z.core.$ZodError): readonly Issue[] {
  return error.issues.map((issue) => ({ path: issue.path.map(String).join("."), ...faultOf(issue) }));
}

/** The code that a pattern or refinement of a schema gives where zod expects a sentence. */
export function pattern(code: PatternCode): string {
  return code;
}

const patterns: Readonly<Record<PatternCode, true>> = {
  "not-uuid": true,
  "not-lower-case": true,
  "not-slug": true,
  "not-section": true,
  "not-one-line": true,
  "open-formula": true,
  "not-languages": true,
  "empty-starts": true,
  "not-core-range": true,
  "not-world-id": true,
  "leaves-pack": true,
  "not-package-name": true,
};

const isPattern = (message: string): message is PatternCode => Object.hasOwn(patterns, message);

function faultOf(issue: ZodIssue): Fault {
  switch (issue.code) {
    case "invalid_type":
      return "input" in issue && issue.input === undefined
        ? { code: "missing", kind: kindOf(issue.expected) }
        : { code: "wrong-kind", kind: kindOf(issue.expected) };
    case "too_big":
      return {
        code: "too-much",
        of: measureOf(issue.origin),
        limit: Number(issue.maximum),
        strictly: issue.inclusive === false,
      };
    case "too_small":
      if (isPattern(issue.message)) return { code: issue.message };
      return {
        code: "too-little",
        of: measureOf(issue.origin),
        limit: Number(issue.minimum),
        strictly: issue.inclusive === false,
      };
    case "unrecognized_keys":
      return { code: "unknown-keys", keys: issue.keys };
    case "invalid_value":
      return { code: "not-among", allowed: issue.values };
    case "invalid_union":
      return { code: "not-among", allowed: "options" in issue && issue.options ? issue.options : [] };
    case "invalid_key":
      return { code: "impossible-name" };
    case "invalid_format":
    case "custom":
      if (isPattern(issue.message)) return { code: issue.message };
      break;
    case "not_multiple_of":
    case "invalid_element":
  }
  throw new Error(`a schema says ${issue.code} (${issue.message}), for which there is no code`);
}

const kinds: Readonly<Record<string, Kind>> = {
  number: "number",
  int: "whole-number",
  string: "text",
  array: "list",
  object: "object",
  record: "object",
  boolean: "boolean",
};

function kindOf(expected: string): Kind {
  const kind = kinds[expected];
  if (!kind) throw new Error(`a schema expects ${expected}, for which there is no kind`);
  return kind;
}

const measureOf = (origin: string): Measure =>
  origin === "string" ? "characters" : origin === "array" ? "entries" : "number";
