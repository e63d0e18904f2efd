import { parseArgs } from "node:util";
import { type ConceptId, isConceptId } from "@nn/concepts";
import type { ActivationName } from "@nn/core";
import type { Between, Mode, Result, Wishes } from "@nn/level-kit";
import { words } from "./words.en.ts";

/** What `level search` is asked for. */
export interface SearchRequest {
  readonly wishes: Wishes;
  readonly seed: number;
  readonly count: number;
  readonly tries: number;
  /** Further starts for each level. */
  readonly starts: number;
  /** The folder that drafts are written to, from the root of the workspace. */
  readonly to: string;
  readonly teaches: ConceptId;
}

const ACTIVATIONS: readonly ActivationName[] = ["identity", "relu", "leakyRelu", "sigmoid", "tanh", "softplus"];
const MODES: readonly Mode[] = ["pencil", "ink", "fog", "one"];

const options = {
  shape: { type: "string", default: "1-1-1" },
  activations: { type: "string" },
  knobs: { type: "string", default: "3" },
  examples: { type: "string", default: "1" },
  par: { type: "string", default: "4-6" },
  steps: { type: "string", default: "0.25,0.5" },
  mode: { type: "string", default: "pencil" },
  ceiling: { type: "boolean", default: false },
  unit: { type: "boolean", default: false },
  reader: { type: "string" },
  share: { type: "string" },
  uphill: { type: "string" },
  difficulty: { type: "string" },
  seed: { type: "string", default: "1" },
  count: { type: "string", default: "5" },
  tries: { type: "string", default: "20000" },
  starts: { type: "string", default: "2" },
  to: { type: "string", default: "drafts" },
  teaches: { type: "string", default: "gradient-descent" },
} as const;

/** Reads the options of the command line, or says which of them cannot be read. */
export function readSearch(args: readonly string[]): Result<SearchRequest, string> {
  try {
    return { ok: true, value: requestFrom(args) };
  } catch (error) {
    if (error instanceof Error) return { ok: false, error: `${error.message}\n\n${words.searchUsage}` };
    throw error;
  }
}

function requestFrom(args: readonly string[]): SearchRequest {
  const { values } = parseArgs({ args: [...args], options, strict: true });
  const sizes = values.shape.split("-").map((each) => whole("shape", each));
  if (sizes.length < 2) throw new Error(words.badOption("shape", values.shape));
  const names = values.activations?.split(",") ?? sizes.slice(1).map(() => "identity");
  if (names.length !== sizes.length - 1) throw new Error(words.badOption("activations", names.join()));
  const named = /[wb]/.test(values.knobs);
  return {
    wishes: {
      sizes,
      activations: names.map((name) => among("activations", ACTIVATIONS, name)),
      knobs: named ? values.knobs.split(",") : whole("knobs", values.knobs),
      examples: whole("examples", values.examples),
      par: between("par", values.par),
      steps: values.steps.split(",").map((each) => number("steps", each)),
      mode: among("mode", MODES, values.mode),
      ceiling: values.ceiling,
      unit: values.unit,
      ...(values.reader !== undefined && { reader: among("reader", ["wins", "stops"] as const, values.reader) }),
      ...(values.share !== undefined && { share: number("share", values.share) }),
      ...(values.uphill !== undefined && { uphill: between("uphill", values.uphill) }),
      ...(values.difficulty !== undefined && { difficulty: between("difficulty", values.difficulty) }),
    },
    seed: whole("seed", values.seed),
    count: whole("count", values.count),
    tries: whole("tries", values.tries),
    starts: whole("starts", values.starts),
    to: values.to,
    teaches: concept(values.teaches),
  };
}

function number(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0) throw new Error(words.badOption(option, text));
  return value;
}

function whole(option: string, text: string): number {
  const value = number(option, text);
  if (!Number.isInteger(value)) throw new Error(words.badOption(option, text));
  return value;
}

/** "4-6", or "5" for exactly that. */
function between(option: string, text: string): Between {
  const [least = 0, most = least] = text.split("-").map((each) => number(option, each));
  if (least > most) throw new Error(words.badOption(option, text));
  return [least, most];
}

function among<Name extends string>(option: string, names: readonly Name[], text: string): Name {
  const found = names.find((name) => name === text);
  if (found === undefined) throw new Error(words.badOption(option, text));
  return found;
}

function concept(text: string): ConceptId {
  if (!isConceptId(text)) throw new Error(words.noConcept(text));
  return text;
}
