import { readFileSync } from "node:fs";
import { join } from "node:path";
import { oneNeuron } from "../workspace.ts";

const read = (path: string) => readFileSync(join(oneNeuron, path), "utf8");
const firstNudge = JSON.parse(read("levels/first-nudge.level.json"));

/** Where a fault is expected, and what the words must hold. */
export interface Expected {
  /** From the folder of the pack; the level's document when left out. */
  readonly file?: string;
  readonly rule: string;
  readonly says: RegExp;
}

/** A pack that must be refused: files by path, and what else is to be made in its folder. */
export interface Hostile extends Expected {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly make?: (folder: string) => void;
}

export const SLUG = "hostile";
export const DOCUMENT = `levels/${SLUG}.level.json`;

/** Every hostile pack has a name and an id of its own, so that none is refused for another's sake. */
const idOf = (number: number) => `0190a8a0-1c00-7000-9000-${String(number).padStart(12, "0")}`;
export const nameOf = (number: number) => `levels-hostile-${number}`;

export const manifest = {
  license: "MIT",
  nnLevels: { format: 1, core: "^0.1.0", world: "one-neuron", levels: [DOCUMENT] },
};

export const level: Readonly<Record<string, unknown>> = { ...firstNudge, slug: SLUG };
export const solution = read("levels/first-nudge.solution.json");
export const wrong = read("levels/first-nudge.wrong.json");

type Change = Readonly<Record<string, unknown>>;
type Make = (number: number) => Pick<Hostile, "files" | "make">;

const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** The four files of a pack that is good but for what is changed; undefined leaves a file out. */
export function pack(change: Change = {}, make?: Hostile["make"]): Make {
  return (number) => {
    const files: Readonly<Record<string, unknown>> = {
      "package.json": { name: nameOf(number), ...manifest },
      [DOCUMENT]: { ...level, id: idOf(number) },
      [`levels/${SLUG}.solution.json`]: solution,
      [`levels/${SLUG}.wrong.json`]: wrong,
      ...change,
    };
    const texts = Object.entries(files)
      .filter(([, content]) => content !== undefined)
      .map(([path, content]) => [path, content instanceof Uint8Array ? content : text(content)] as const);
    return { files: Object.fromEntries(texts), ...(make && { make }) };
  };
}

export const withManifest =
  (change: Change): Make =>
  (number) =>
    pack({ "package.json": { name: nameOf(number), ...manifest, ...change } })(number);
export const withNnLevels = (change: Change): Make => withManifest({ nnLevels: { ...manifest.nnLevels, ...change } });
export const withLevel =
  (change: Change): Make =>
  (number) =>
    pack({ [DOCUMENT]: { ...level, id: idOf(number), ...change } })(number);
/** The same with a solution of no moves for each of its starts. */
export const withPlainLevel =
  (change: Change, starts = 1): Make =>
  (number) =>
    pack({
      [DOCUMENT]: { ...level, id: idOf(number), singleKnob: undefined, starts: undefined, ...change },
      [`levels/${SLUG}.solution.json`]: Array.from({ length: starts }, () => []),
    })(number);
/** The document as text, with one part of it replaced. */
export const withDocument =
  (from: string | RegExp, to: string): Make =>
  (number) =>
    pack({ [DOCUMENT]: JSON.stringify({ ...level, id: idOf(number) }).replace(from, () => to) })(number);
export const withText = (change: Change): Make =>
  withLevel({ text: { en: { title: "T", goal: "Go.", aha: "So.", ...change } } });
export const withSolution = (content: unknown): Make => pack({ [`levels/${SLUG}.solution.json`]: content });
export const withWrong = (content: unknown): Make => pack({ [`levels/${SLUG}.wrong.json`]: content });

export interface Case extends Expected {
  readonly name: string;
  readonly make: Make;
}
