import "server-only";
import { parseQuantityName } from "@nn/core";
import type { Dice } from "../exercise/dice.ts";
import type { Mistake } from "../parts/base.ts";
import type { RichText } from "../question/rich-text.ts";
import type { Scene } from "../scenes/scene.ts";
import { say } from "../writing/say.ts";

/** The layer whose neurons feel a nudge first. */
export function layerAfter(start: string): number {
  const name = parseQuantityName(start);
  if (!("layer" in name)) throw new RangeError(`no path starts at ${start}`);
  return name.kind === "activation" ? name.layer + 1 : name.layer;
}

/** Stations that make no path, and why they do not. */
export interface WrongRoute {
  readonly stations: readonly string[];
  readonly mistake: Mistake;
}

/** Routes that look like a path and are none. */
export function wrongRoutes(
  dice: Dice,
  scene: Scene,
  start: string,
  routes: readonly (readonly string[])[],
): readonly WrongRoute[] {
  const { network, pen } = scene;
  const name = parseQuantityName(start);
  const route = dice.pick(routes);
  const after = layerAfter(start);
  const [entered = ""] = route.slice(1);
  const S = pen.quantity(start);
  const neuron = (layer: number, j: number): string => (layer === 0 ? `x${j}` : `a${layer}.${j}`);
  const others = (layer: number, j: number): readonly string[] =>
    Array.from({ length: network.sizes[layer] ?? 0 }, (_, i) => neuron(layer, i)).filter(
      (id) => id !== neuron(layer, j),
    );
  const wrong = (
    stations: readonly string[],
    mistakeName: string,
    title: string,
    explanation: RichText,
  ): WrongRoute => ({
    stations,
    mistake: { name: mistakeName, title, explanation, lookAt: stations },
  });
  if (name.kind === "weight") {
    const across = dice.pick(others(after, name.j));
    const from = neuron(name.layer - 1, name.k);
    return [
      wrong(
        [start, across, ...route.slice(2)],
        "indices-swapped",
        "This weight leads to another neuron",
        say`The first index of ${S} says into which neuron its line leads, the second from which it comes. So the nudge enters ${pen.quantity(entered)}, and not ${pen.quantity(across)}.`,
      ),
      wrong(
        [start, from, ...route.slice(1)],
        "backward-route",
        "This route goes backwards",
        say`${pen.quantity(from)} stands before the weight, and a nudge of ${S} does not change it. Go forward only.`,
      ),
      wrong(
        [start, entered, across, ...route.slice(2)],
        "sideways-route",
        "Neurons of one layer do not touch",
        say`There is no line from ${pen.quantity(entered)} to ${pen.quantity(across)}: they stand in the same layer. Every step leads into the next layer.`,
      ),
      wrong(
        [start, ...route.slice(2)],
        "layer-skipped",
        "A layer is left out",
        say`The line of ${S} ends at ${pen.quantity(entered)}. The nudge has to go through that neuron before it can go on.`,
      ),
    ];
  }
  if (name.kind !== "activation") throw new RangeError(`no path starts at ${start}`);
  const beside = dice.pick(others(name.layer, name.j));
  const before = name.layer > 0 ? neuron(name.layer - 1, 0) : undefined;
  const side = beside
    ? [
        wrong(
          [beside, ...route.slice(1)],
          "wrong-start",
          "This one starts elsewhere",
          say`This is a path, and it begins at ${pen.quantity(beside)}. That neuron does not feel a nudge of ${S}.`,
        ),
        wrong(
          [start, beside, ...route.slice(1)],
          "sideways-route",
          "Neurons of one layer do not touch",
          say`There is no line from ${S} to ${pen.quantity(beside)}: they stand in the same layer. Every step leads into the next layer.`,
        ),
      ]
    : [];
  const entries = others(after, Number(entered.split(".")[1]));
  const detour =
    entries[0] === undefined
      ? []
      : [
          wrong(
            [start, entered, entries[0], ...route.slice(2)],
            "sideways-route",
            "Neurons of one layer do not touch",
            say`There is no line from ${pen.quantity(entered)} to ${pen.quantity(entries[0])}: they stand in the same layer. Every step leads into the next layer.`,
          ),
        ];
  return [
    ...side,
    ...(before === undefined
      ? []
      : [
          wrong(
            [start, before, ...(beside ? [beside] : []), ...route.slice(1)],
            "backward-route",
            "This route goes backwards",
            say`${pen.quantity(before)} stands before ${S} and does not feel it. A nudge travels forward only, towards the cost.`,
          ),
        ]),
    wrong(
      [start, ...route.slice(2)],
      "layer-skipped",
      "A layer is left out",
      say`From ${S} no line leads past layer ${after}. The nudge has to go through a neuron of every layer on its way.`,
    ),
    ...detour,
  ];
}
