import type { z } from "zod";
import type { Issue } from "./result.ts";

type ZodIssue = z.core.$ZodIssue;

/** What zod found, in words that say what to change. */
export function issuesOf(error: z.ZodError): readonly Issue[] {
  return error.issues.map((issue) => ({ path: issue.path.map(String).join("."), message: wordsOf(issue) }));
}

function wordsOf(issue: ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined && issue.message.includes("undefined")
        ? `is missing; put ${kindOf(issue.expected)} here`
        : `must be ${kindOf(issue.expected)}`;
    case "too_big":
      return `must ${measure(issue.origin)} ${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}${unit(issue.origin)}`;
    case "too_small":
      return `must ${measure(issue.origin)} ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}${unit(issue.origin)}`;
    case "unrecognized_keys":
      return `has no place for ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}; take ${issue.keys.length > 1 ? "them" : "it"} out`;
    case "invalid_value":
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`;
    case "invalid_union":
      return "options" in issue && issue.options
        ? `must be ${issue.options.map((option) => JSON.stringify(option)).join(" or ")}`
        : "must be of a kind that there is";
    case "invalid_format":
      // A pattern says nothing to a person: each pattern of the schema brings words of its own.
      return FORMATS[issue.format] ?? issue.message;
    case "invalid_key":
      return "has a name that is not possible here";
    case "not_multiple_of":
    case "invalid_element":
    case "custom":
      return issue.message;
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'must be a uuid, such as "0190a8a0-1c00-7000-8000-000000000001"',
};

const KINDS: Readonly<Record<string, string>> = {
  number: "a finite number",
  int: "a whole number",
  string: "text",
  array: "a list",
  object: "an object",
  record: "an object",
  boolean: "true or false",
};
const kindOf = (expected: string) => KINDS[expected] ?? expected;

const measure = (origin: string) => (origin === "string" || origin === "array" ? "have" : "be");
const unit = (origin: string) => (origin === "string" ? " characters" : origin === "array" ? " entries" : "");
