import { NEURONS } from "@nn/digits";

/** Where the neurons of each layer stand, px. It is drawn at one size on all paper. */
export const WIDTH = 320;
export const HEIGHT = 412;
const COLUMNS = [22, 118, 202] as const;
const TOP = 28;
const PITCH = 24;
const TALL = 15 * PITCH;
export const RADIUS = 9;

export const SCORES = { label: 226, from: 240, to: 280, number: WIDTH - 1 } as const;

export const columnOf = (layer: number): number => COLUMNS[layer - 1] ?? 0;

export function placeOf(layer: number, j: number): { readonly x: number; readonly y: number } {
  const count = NEURONS[layer - 1] ?? 1;
  const pitch = count === 16 ? PITCH : TALL / (count - 0.4);
  const top = count === 16 ? TOP : TOP + 0.3 * pitch;
  return { x: columnOf(layer), y: Math.round(10 * (top + j * pitch)) / 10 };
}

/** The round number that a full glass of a layer stands for: 1, 2, 5, 10, 20 … */
export function glassOf(activations: readonly number[]): number {
  const most = Math.max(1, ...activations);
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 5, 10].map((step) => step * power).find((round) => round >= most) ?? most;
}

/** All weights of a sign and about a size, as one path. */
export interface Wires {
  readonly strength: number;
  readonly isNegative: boolean;
  readonly path: string;
}

const STRENGTHS = 4;

/** The wires between two layers of neurons, the faint ones left out. */
export function wiresInto(layer: number, weightOf: (j: number, k: number) => number): readonly Wires[] {
  const paths = new Map<number, string>();
  const [after, before] = [NEURONS[layer - 1] ?? 0, NEURONS[layer - 2] ?? 0];
  const weights = Array.from({ length: after * before }, (_, i) => weightOf(Math.floor(i / before), i % before));
  const most = Math.max(...weights.map(Math.abs), Number.MIN_VALUE);
  for (const [i, weight] of weights.entries()) {
    const strength = Math.ceil((Math.abs(weight) / most) * STRENGTHS - 0.5);
    if (strength <= 0) continue;
    const key = weight < 0 ? -strength : strength;
    paths.set(key, (paths.get(key) ?? "") + wire(layer, Math.floor(i / before), i % before));
  }
  return [...paths].map(([key, path]) => ({ strength: Math.abs(key) / STRENGTHS, isNegative: key < 0, path }));
}

/** One wire, from neuron k of the layer before to neuron j. */
export function wire(layer: number, j: number, k: number): string {
  const [from, to] = [placeOf(layer - 1, k), placeOf(layer, j)];
  return `M${from.x + RADIUS} ${from.y}L${to.x - RADIUS} ${to.y}`;
}
