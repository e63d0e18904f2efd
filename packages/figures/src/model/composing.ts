import type { Path } from "@nn/core";
import type { QuantityId } from "@nn/notation";

/** Which of a trace's paths a reader has found, and how far the next one goes. */
export interface Composition {
  /** Indices of paths, in the order in which they were found. */
  readonly found: readonly number[];
  /** The lines of the next path so far, from its start towards the cost. */
  readonly taken: readonly QuantityId[];
}

/** What comes of choosing a line: the path goes on, is complete, was found before, or cannot go this way. */
export type Choice =
  | { readonly kind: "goesOn"; readonly composition: Composition }
  | { readonly kind: "found" | "known"; readonly path: number; readonly composition: Composition }
  /** Some path takes this line, but not from where this one stands. */
  | { readonly kind: "apart" }
  /** No path from the start takes it. */
  | { readonly kind: "aside" };

/** The lines that a path takes: its weights. Where it begins at a weight, that one is taken already. */
export const linesOf = ({ factors }: Path): readonly QuantityId[] =>
  factors.filter(({ kind }) => kind === "weight").map(({ quantity }) => quantity);

/** A line where the path has another one already takes its place, and the path goes on from there. */
export function choose(paths: readonly Path[], { found, taken }: Composition, line: QuantityId): Choice {
  const ways = paths.map(linesOf);
  const place = Math.max(-1, ...ways.map((lines) => lines.indexOf(line)));
  if (place < 0) return { kind: "aside" };
  const next = [...taken.slice(0, place), line];
  const path = ways.findIndex((lines) => startsWith(lines, next));
  if (path < 0) return { kind: "apart" };
  if (next.length < (ways[path]?.length ?? 0)) return { kind: "goesOn", composition: { found, taken: next } };
  if (found.includes(path)) return { kind: "known", path, composition: { found, taken: [] } };
  return { kind: "found", path, composition: { found: [...found, path], taken: [] } };
}

/** The lines that lead on to a path that is still missing. */
export function openLines(paths: readonly Path[], { found, taken }: Composition): readonly QuantityId[] {
  const missing = paths.filter((_, index) => !found.includes(index)).map(linesOf);
  const next = missing.filter((lines) => startsWith(lines, taken)).flatMap((lines) => lines[taken.length] ?? []);
  return [...new Set(next)];
}

/** Takes back the last line, or the last path where none is begun. */
export const takenBack = ({ found, taken }: Composition): Composition =>
  taken.length > 0 ? { found, taken: taken.slice(0, -1) } : { found: found.slice(0, -1), taken };

/** Adds all paths that are missing, in the trace's order. */
export const completed = (paths: readonly Path[], { found }: Composition): Composition => ({
  found: [...found, ...paths.map((_, index) => index).filter((index) => !found.includes(index))],
  taken: [],
});

/** A path that is begun, with the factors on its way so far; undefined before the first line. */
export function pathBegun(paths: readonly Path[], { taken }: Composition): Path | undefined {
  const path = paths.find((each) => startsWith(linesOf(each), taken));
  if (!path || taken.length === 0) return undefined;
  const next = linesOf(path)[taken.length];
  const factors = path.factors.slice(
    0,
    path.factors.findIndex(({ kind, quantity }) => kind === "weight" && quantity === next),
  );
  return { factors, value: factors.reduce((product, { value }) => product * value, 1) };
}

const startsWith = (lines: readonly QuantityId[], first: readonly QuantityId[]): boolean =>
  first.every((line, at) => lines[at] === line);
