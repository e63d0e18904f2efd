import "server-only";
import { parseQuantityName } from "@nn/core";
import type { Dice } from "../../../exercise/dice.ts";
import type { Scene } from "../../../scenes/scene.ts";

/** The layer whose neurons feel a nudge first. */
export function layerAfter(start: string): number {
  const name = parseQuantityName(start);
  if (!("layer" in name)) throw new RangeError(`no path starts at ${start}`);
  return name.kind === "activation" ? name.layer + 1 : name.layer;
}

/** Why stations make no path. */
export type Slip =
  | { readonly name: "indices-swapped"; readonly entered: string; readonly across: string }
  | { readonly name: "backward-route"; readonly through: string }
  | { readonly name: "sideways-route"; readonly from: string; readonly to: string }
  | { readonly name: "layer-skipped"; readonly entered: string }
  | { readonly name: "wrong-start"; readonly from: string };

/** Stations that make no path. */
export interface WrongRoute {
  readonly stations: readonly string[];
  readonly slip: Slip;
}

type Routes = readonly (readonly string[])[];

const MOST = 4;

/** A few routes that look like a path and are none, no two of them the same. */
export function wrongRoutes(dice: Dice, scene: Scene, start: string, routes: Routes): readonly WrongRoute[] {
  const known = new Set(routes.map((stations) => stations.join()));
  const isNew = ({ stations }: WrongRoute): boolean => {
    const isUnseen = !known.has(stations.join());
    known.add(stations.join());
    return isUnseen;
  };
  return (start.startsWith("w") ? fromWeight : fromNeuron)(dice, scene, start, routes).filter(isNew).slice(0, MOST);
}

const neuron = (layer: number, j: number): string => (layer === 0 ? `x${j}` : `a${layer}.${j}`);

/** The other neurons of a layer. */
const beside = ({ network }: Scene, layer: number, j: number): readonly string[] =>
  Array.from({ length: network.sizes[layer] ?? 0 }, (_, i) => neuron(layer, i)).filter((id) => id !== neuron(layer, j));

function fromWeight(dice: Dice, scene: Scene, start: string, routes: Routes): readonly WrongRoute[] {
  const name = parseQuantityName(start);
  if (name.kind !== "weight") throw new RangeError(`${start} is no weight`);
  const [, entered = "", ...rest] = dice.pick(routes);
  const across = dice.pick(beside(scene, name.layer, name.j));
  const from = neuron(name.layer - 1, name.k);
  return [
    { stations: [start, across, ...rest], slip: { name: "indices-swapped", entered, across } },
    { stations: [start, from, entered, ...rest], slip: { name: "backward-route", through: from } },
    { stations: [start, entered, across, ...rest], slip: { name: "sideways-route", from: entered, to: across } },
    { stations: [start, ...rest], slip: { name: "layer-skipped", entered } },
  ];
}

function fromNeuron(dice: Dice, scene: Scene, start: string, routes: Routes): readonly WrongRoute[] {
  const name = parseQuantityName(start);
  if (name.kind !== "activation") throw new RangeError(`no path starts at ${start}`);
  const [, entered = "", ...rest] = dice.pick(routes);
  // Nobody where the neuron stands alone in its layer.
  const neighbour = dice.pick<string | undefined>(beside(scene, name.layer, name.j));
  const before = name.layer > 0 ? neuron(name.layer - 1, 0) : undefined;
  const [other] = beside(scene, layerAfter(start), Number(entered.split(".")[1]));
  return [
    ...(neighbour === undefined
      ? []
      : [
          { stations: [neighbour, entered, ...rest], slip: { name: "wrong-start" as const, from: neighbour } },
          {
            stations: [start, neighbour, entered, ...rest],
            slip: { name: "sideways-route" as const, from: start, to: neighbour },
          },
        ]),
    ...(before === undefined
      ? []
      : [
          {
            stations: [start, before, ...(neighbour === undefined ? [] : [neighbour]), entered, ...rest],
            slip: { name: "backward-route" as const, through: before },
          },
        ]),
    { stations: [start, ...rest], slip: { name: "layer-skipped", entered } },
    ...(other === undefined
      ? []
      : [
          {
            stations: [start, entered, other, ...rest],
            slip: { name: "sideways-route" as const, from: entered, to: other },
          },
        ]),
  ];
}
