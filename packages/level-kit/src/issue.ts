import type { ConceptId } from "@nn/concepts";
import type { ActivationName } from "@nn/core";
import type { Mode } from "./document/level.ts";
import type { Refusal } from "./play/refusal.ts";

/** What each issue carries besides its place and its code. */
interface Details
  extends JsonDetails,
    FileDetails,
    SchemaDetails,
    PatternDetails,
    LogDetails,
    DocumentDetails,
    TextDetails,
    ValidatorDetails,
    PackDetails {}

/** Text that is not JSON, or is more than will be read. */
interface JsonDetails {
  readonly "too-many-bytes": { readonly most: number };
  readonly "too-deep": { readonly most: number };
  /** `detail` is the parser's own message. */
  readonly "not-json": { readonly detail: string };
  readonly "forbidden-key": { readonly key: string };
  /** An object has this key twice. */
  readonly "repeated-key": { readonly key: string };
}

/** A file of a pack that is not read. */
interface FileDetails {
  readonly "no-file": object;
  readonly "not-a-file": object;
  /** A symbolic link out of the folder of the pack. */
  readonly "leads-out": object;
  /** A symbolic link to nothing, or to itself. */
  readonly "broken-link": object;
  readonly "not-utf8": object;
  /** `detail` is what the system says. */
  readonly unreadable: { readonly detail: string };
  readonly "too-many-files": { readonly most: number };
}

export type Kind = "number" | "whole-number" | "text" | "list" | "object" | "boolean";

/** What is measured: a number itself, the characters of a text, or the entries of a list. */
export type Measure = "number" | "characters" | "entries";

/** A value of the wrong shape. */
interface SchemaDetails {
  readonly missing: { readonly kind: Kind };
  readonly "wrong-kind": { readonly kind: Kind };
  /** Above the limit, or at it where `strictly`. */
  readonly "too-much": { readonly of: Measure; readonly limit: number; readonly strictly: boolean };
  readonly "too-little": { readonly of: Measure; readonly limit: number; readonly strictly: boolean };
  readonly "unknown-keys": { readonly keys: readonly string[] };
  readonly "not-among": { readonly allowed: readonly unknown[] };
  readonly "impossible-name": object;
}

/** A text of the wrong form, or a list that should not be there. */
interface PatternDetails {
  readonly "not-uuid": object;
  readonly "not-lower-case": object;
  readonly "not-slug": object;
  readonly "not-section": object;
  readonly "not-one-line": object;
  readonly "open-formula": object;
  readonly "not-languages": object;
  /** A list of further starts with none in it. */
  readonly "empty-starts": object;
  readonly "not-core-range": object;
  readonly "not-world-id": object;
  readonly "leaves-pack": object;
  readonly "not-package-name": object;
}

export type PatternCode = keyof PatternDetails;

interface LogDetails {
  readonly "too-many-moves": { readonly moves: number; readonly most: number };
  /** A solution file has one log for each start. */
  readonly "wrong-number-of-logs": { readonly logs: number; readonly starts: number };
}

/** What a list must have one entry for. */
export type OneForEach =
  | { readonly each: "layer" | "input" | "previous-neuron" | "output" | "knob" }
  /** Layers are counted from 1. */
  | { readonly each: "neuron" | "row-of-neuron"; readonly layer: number };

/** Parts of a document that contradict each other. */
interface DocumentDetails {
  readonly "wrong-length": { readonly length: number; readonly expected: number; readonly for: OneForEach };
  readonly "unknown-parameter": { readonly known: readonly string[] };
  readonly "second-knob": object;
  readonly "start-out-of-range": { readonly start: number; readonly min: number; readonly max: number };
  /** The range holds less than a step up and less than a step down. */
  readonly "knob-cannot-move": { readonly start: number; readonly step: number };
  readonly "range-below-step": { readonly min: number; readonly max: number; readonly step: number };
  readonly "range-too-fine": { readonly min: number; readonly max: number; readonly mostSteps: number };
  readonly "required-twice": { readonly concept: ConceptId };
  readonly "requires-what-it-teaches": { readonly concept: ConceptId };
  /** The required concept builds on the one that this level is to teach. */
  readonly "requires-what-follows": { readonly concept: ConceptId; readonly teaches: ConceptId };
  readonly "budget-below-par": { readonly par: number };
  readonly "ceiling-below-target": { readonly target: number };
  readonly "more-than-one-nudge": { readonly budget: number };
  readonly "no-descent-in-mode": { readonly mode: Mode };
  /** Another start has the same values. */
  readonly "second-start": object;
  readonly "wanted-twice": object;
}

/** Texts that a reader would not see as they are meant. */
interface TextDetails {
  /** Such as "U+202E". */
  readonly "invisible-character": { readonly character: string };
  readonly "nothing-to-see": object;
  /** On one letter. */
  readonly "too-many-marks": { readonly most: number };
  readonly "long-word": { readonly most: number };
  /** `detail` is what the typesetter says. */
  readonly "not-typeset": { readonly formula: string; readonly detail: string };
  /** A sentence of a template that is still there. */
  readonly placeholder: { readonly found: string };
}

/** Rules of the validator that a level breaks. */
interface ValidatorDetails {
  readonly "overflow-at-corner": { readonly corner: readonly { readonly parameter: string; readonly value: number }[] };
  readonly "overflow-on-the-way": object;
  /** Solver and simulated players would be at it for too long. */
  readonly "too-much-work": object;
  readonly "start-above-ceiling": { readonly cost: number };
  readonly "start-too-near": { readonly cost: number; readonly most: number };
  readonly "no-wrong-log": object;
  readonly "wrong-log-wins": object;
  readonly "move-refused": { readonly refusal: Refusal };
  readonly "ends-too-high": { readonly cost: number; readonly most: number };
  readonly "not-solvable": { readonly budget: number };
  readonly "other-par": { readonly par: number; readonly proved: number };
  readonly "par-is-proved": object;
  readonly "par-not-proved": { readonly states: number };
  readonly "par-above-known": { readonly par: number; readonly known: number };
  readonly "not-par-nudges": { readonly par: number; readonly moves: number };
  readonly "par-is-slots": { readonly par: number; readonly slots: number };
  readonly "slots-left": { readonly left: number };
  readonly "not-par-pieces": { readonly par: number; readonly moves: number };
  readonly "one-knob-wins": { readonly parameters: readonly string[] };
  readonly "no-knob-wins": object;
  /** The weighted sum of a neuron has no slope there. Layers are counted from 1, neurons from 0. */
  readonly "on-kink": { readonly layer: number; readonly neuron: number; readonly activation: ActivationName };
  readonly "slopes-differ": { readonly parameter: string; readonly slope: number; readonly nudged: number };
  /** The share of runs that the random player wins, from 0 to 1. */
  readonly "chance-wins": { readonly share: number };
  readonly "too-many-lamps": { readonly lamps: number; readonly most: number };
  /** Where there is a single nudge, so many of them solve the level. */
  readonly "not-one-nudge": { readonly nudges: number };
}

/** Packs that do not fit together. */
interface PackDetails {
  /** A pattern of the manifest that finds no file. */
  readonly "empty-pack": object;
  readonly "too-many-levels": { readonly levels: number; readonly most: number };
  /** A level document that no pattern of the manifest names. */
  readonly "not-listed": object;
  /** A field of the package that would run something, or bring along what does. */
  readonly "runs-code": { readonly key: string };
  readonly "name-taken": { readonly name: string };
  readonly "no-such-section": object;
  readonly "unknown-world": { readonly world: string; readonly known: readonly string[] };
  readonly "other-core": { readonly range: string; readonly version: string };
  readonly "wrong-file-name": { readonly expected: string };
  /** A past revision is not older than the level that is played now. */
  readonly "not-past": { readonly rev: number; readonly now: number };
  readonly "revision-taken": { readonly rev: number; readonly by: string };
  readonly "id-taken": { readonly id: string; readonly by: string };
  readonly "slug-taken": { readonly slug: string; readonly by: string };
  readonly "too-few-starts": { readonly starts: number; readonly least: number };
  readonly "taught-later": { readonly concept: ConceptId; readonly by: string };
}

export type IssueCode = keyof Details;

/** What is wrong, without its place: a code, and whatever a sentence about it needs. */
export type Fault<Code extends IssueCode = IssueCode> = {
  [Each in Code]: { readonly code: Each } & Details[Each];
}[Code];

/** What is wrong with data from outside, and where. */
export type Issue<Code extends IssueCode = IssueCode> = Fault<Code> & {
  /** Such as "knobs.0.step"; empty for the whole. */
  readonly path: string;
};

/** Words for every issue in one language: what is wrong, and what to change. */
export type IssueWords = { readonly [Code in IssueCode]: (issue: Issue<Code>) => string };
