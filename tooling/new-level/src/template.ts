import type { ConceptId } from "@nn/concepts";
import { FIRST_TEXTS, type Move } from "@nn/level-kit";
import { ALL_LEVELS } from "./manifest-text.ts";

/** What is asked about a new level. */
export interface Answers {
  /** The folder of its pack in the workspace; where a pack has a repository of its own, there is no question. */
  readonly pack?: string;
  readonly title: string;
  readonly teaches: ConceptId;
}

/** Where editors find what a level may hold: in the workspace, and where level-kit is installed. */
const SCHEMA = "../../../level-kit/src/generated/level.schema.json";
const INSTALLED_SCHEMA = "../node_modules/@nn/level-kit/dist/level.schema.json";

/** Par of the level itself, then of its further starts. */
export type Pars = readonly [number, number, number];

/**
 * A level that passes every rule from the start and is meant to be changed: a line a = w·x + b that should pass through
 * two points. It starts two steps off in one knob and one in the other.
 */
export function levelText({ title, teaches, pack }: Answers, slug: string, id: string, pars: Pars): string {
  return `{
  "$schema": "${pack === undefined ? INSTALLED_SCHEMA : SCHEMA}",
  "format": 1,
  "id": "${id}",
  "rev": 1,
  "slug": "${slug}",
  "kind": "nudge",
  "network": {
    "inputs": 1,
    "layers": [{ "neurons": 1, "activation": "identity" }],
    "weights": [[[2]]],
    "biases": [[1]]
  },
  "knobs": [
    { "parameter": "w1.0.0", "step": 1, "min": -4, "max": 4 },
    { "parameter": "b1.0", "step": 1, "min": -4, "max": 4 }
  ],
  "examples": [
    { "input": [1], "target": [0] },
    { "input": [3], "target": [2] }
  ],
  "target": 0.5,
  "budget": 9,
  "lamps": 3,
  "par": ${pars[0]},
  "starts": [
    { "values": [3, 1], "par": ${pars[1]} },
    { "values": [2, 2], "par": ${pars[2]} }
  ],
  "teaches": "${teaches}",
  "requires": [],
  "text": {
    "en": {
      "title": ${JSON.stringify(title)},
      "goal": ${JSON.stringify(FIRST_TEXTS.goal)},
      "aha": ${JSON.stringify(FIRST_TEXTS.aha)}
    }
  }
}
`;
}

/** Nudges as a file: one a line. */
export function logText(log: readonly Move[], indent = ""): string {
  if (log.length === 0) return "[]";
  const lines = log.map((move) => {
    const fields = Object.entries(move).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `${indent}  { ${fields.join(", ")} }`;
  });
  return `[\n${lines.join(",\n")}\n${indent}]`;
}

/** A solution file: one log for each start. */
export function solutionText(logs: readonly (readonly Move[])[]): string {
  return `[\n${logs.map((log) => `  ${logText(log, "  ")}`).join(",\n")}\n]\n`;
}

/** Something that a player may try and must not win with. */
export function wrongText(): string {
  const log: readonly Move[] = [
    { kind: "nudge", knob: 0, direction: -1 },
    { kind: "nudge", knob: 0, direction: -1 },
  ];
  return `[
  {
    "why": ${JSON.stringify(FIRST_TEXTS.why)},
    "log": ${logText(log, "    ")}
  }
]
`;
}

/** A pack's package.json: data, and nothing that runs. */
export function manifestText(pack: string, coreVersion: string): string {
  const manifest = {
    name: `@nn/levels-${pack}`,
    version: "0.1.0",
    private: true,
    description: "Levels.",
    license: "MIT",
    nnLevels: { format: 1, core: `^${coreVersion}`, world: "one-neuron", levels: [ALL_LEVELS] },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** "Dead ReLU!" becomes "dead-relu". */
export function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
}
